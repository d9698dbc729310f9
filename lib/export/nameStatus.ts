import type { ExportWords } from './ExportWords.ts';
import { formatDays } from './formatDays.ts';

/**
 * The reader's own status in words, with its day: "waiting, 3 December 2026"; the code itself where this version has no words
 * for it.
 */
export function nameStatus(
  status: string,
  day: string | null,
  { statuses, languageTag }: Pick<ExportWords, 'statuses' | 'languageTag'>,
): string {
  const name = (Object.hasOwn(statuses, status) && statuses[status]) || status;
  return day === null ? name : `${name}, ${formatDays(day, day, languageTag)}`;
}
