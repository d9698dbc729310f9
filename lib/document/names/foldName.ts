/** The words of a name without regard to case, accents, punctuation and the article before it. */
export function foldName(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}
