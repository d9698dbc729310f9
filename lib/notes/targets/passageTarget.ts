/**
 * The target of a recommendation by its text: a note on it shows wherever that text is recognised. `hash` is of the text;
 * what begins with "rec-" is no document's.
 */
export function passageTarget(hash: string, language: string | null): string {
  return `text:rec-${hash}@${language ?? 'und'}`;
}
