import type { CitationPart } from './CitationPart.ts';

/** Elements of a citation, each a list of parts, with a separator between those that are there. */
export function joinParts(separator: string, ...elements: CitationPart[][]): CitationPart[] {
  return elements
    .filter((parts) => parts.length > 0)
    .flatMap((parts, index) => (index === 0 ? parts : [{ text: separator }, ...parts]));
}
