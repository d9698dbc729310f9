const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the units that people read: "1.2 MB". */
export function formatSize(bytes: number, languageTag: string): string {
  let value = bytes / 1000;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const format = {
    style: 'unit',
    unit: UNITS[unit] ?? 'kilobyte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(languageTag, format).format(value);
}
