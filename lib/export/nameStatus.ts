import type { ExportWords } from './ExportWords.ts';

/** The reader's own status in words; the code itself where this version has none for it. */
export function nameStatus(status: string, { statuses }: Pick<ExportWords, 'statuses'>): string {
  return (Object.hasOwn(statuses, status) && statuses[status]) || status;
}
