const JOB = /^(?:(?:V|GE|NA)\.\s?\d{2}-\d{5}|\d{2}-\d{5}(?= \([A-Z]\)))/;

/** The job number at the beginning of a line of a masthead, as printed: "V.10-50502", "23-12345 (E)"; else null. */
export function readJobNumber(line: string): string | null {
  return JOB.exec(line)?.[0] ?? null;
}
