import type { CitationPart } from './CitationPart.ts';

/** The same citation in as few parts as there are changes of type. */
export function mergeParts(parts: readonly CitationPart[]): CitationPart[] {
  const merged: CitationPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last && Boolean(last.isItalic) === Boolean(part.isItalic)) {
      merged[merged.length - 1] = { ...last, text: last.text + part.text };
    } else merged.push(part);
  }
  return merged;
}
