import { readPinpoint } from '../evidence/readPinpoint.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';

/** No text cites more paragraphs than this at once; a wider range is a misreading. */
const WIDEST = 500;

/** The keys under which evidence is found: one a paragraph that it names, or its document where it covers a set. */
export function keysOf({ work, scope, paragraph }: PackEvidence): string[] {
  if (scope !== 'paragraph' || paragraph === null) return [work];
  const numbers = (readPinpoint(paragraph) ?? []).flatMap(({ from, to }) =>
    to - from > WIDEST ? [] : Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at),
  );
  return [...new Set(numbers)].map((number) => `${work}#${number}`);
}
