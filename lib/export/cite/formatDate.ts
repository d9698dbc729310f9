const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Months as the Bluebook shortens them (its table T12). */
const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** How styles print a day: "17 February 2010", "February 17, 2010", "Feb. 17, 2010", "2010, February 17". */
const FORMS = {
  british: (day: number, month: number, year: string) => `${day} ${MONTHS[month]} ${year}`,
  bluebook: (day: number, month: number, year: string) => `${SHORT_MONTHS[month]} ${day}, ${year}`,
  apa: (day: number, month: number, year: string) => `${year}, ${MONTHS[month]} ${day}`,
};

/** An ISO day in English; null where it is none. */
export function formatDate(date: string | null, form: keyof typeof FORMS): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  if (!year || !MONTHS[Number(month) - 1]) return null;
  return FORMS[form](Number(day), Number(month) - 1, year);
}
