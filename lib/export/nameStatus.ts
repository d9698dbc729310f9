import type { ExportWords } from './ExportWords.ts';

/**
 * The reader's own status in words, with its day: "waiting, 2026-12-03"; the code itself where this version has no words
 * for it.
 */
export function nameStatus(
  status: string,
  day: string | null,
  { statuses }: Pick<ExportWords, 'statuses'>,
): string {
  const name = (Object.hasOwn(statuses, status) && statuses[status]) || status;
  return day === null ? name : `${name}, ${day}`;
}
