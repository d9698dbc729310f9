const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
const WELL_FORMED = /^X{0,3}(?:L|XL)?X{0,3}(?:IX|IV|V?I{0,3})$/;

/** The value of a Roman number in capitals, up to 89; null for letters that are none. */
export function readRoman(digits: string): number | null {
  if (digits === '' || !WELL_FORMED.test(digits)) return null;
  return [...digits].reduce((sum, digit, index) => {
    const value = VALUES[digit] ?? 0;
    return value < (VALUES[digits[index + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
