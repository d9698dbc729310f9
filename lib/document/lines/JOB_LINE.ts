/* "V.10-50003", "24-01234", "K3100999"; days of production before or behind it; the mark of a language; a bar code. */
const NUMBER = String.raw`(?:(?:V|GE|NA|N|K|LA)[. ]{0,2})?\d{2}-\d{5,6}|(?:V|GE|K|G|N|C|HS)\.?\d{7}`;

/** A line that holds the job number of a document and nothing else but what goes with it. Group 1 is the number. */
export const JOB_LINE = new RegExp(
  String.raw`^(?:\d{6}\s+){0,3}(${NUMBER})(?:\s+\d{3,4}[a-z]{1,2})?(?:\s*[([][ACEFRS][)\]])?(?:\s+\d{6}){0,3}(?:\s+\/?\.{3})?(?:\s+\*\d{6,7}\*)?$`,
);
