/** The corrections that a document was read with, by their ids: another set has another name. */
export function nameCorrections(corrections: readonly { id: string }[]): string {
  return corrections.map(({ id }) => id).join(' ');
}
