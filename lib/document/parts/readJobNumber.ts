import { JOB_LINE } from '../lines/JOB_LINE.ts';

const BEGINNING = /^(?:(?:V|GE|NA)\.\s?\d{2}-\d{5}|\d{2}-\d{5}(?= \([A-Z]\)))/;

/** The job number that a line of a masthead begins with, or holds alone, as printed: "V.10-50502", "23-12345"; else null. */
export function readJobNumber(line: string): string | null {
  return BEGINNING.exec(line)?.[0] ?? JOB_LINE.exec(line)?.[1] ?? null;
}
