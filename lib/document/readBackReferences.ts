import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { Footnote } from './Footnote.ts';
import { findWithin } from './findWithin.ts';
import type { BackReference } from './Recommendation.ts';
import { relationBefore } from './relationBefore.ts';
import type { AskingWords } from './words/DocumentWords.ts';

/** Where references and notes are looked up; both in ascending order. */
export interface ReferenceTable {
  /** Without the heads and notes of pages; offsets are the source's. */
  text: string;
  references: readonly Reference[];
  /** Those of the running text alone. */
  running: readonly Reference[];
  /** Notes by the places of their marks, ascending by mark. */
  marks: readonly { start: number; note: Footnote }[];
}

const KINDS = new Set<Reference['kind']>(['paragraph', 'document-title', 'symbol', 'operative-paragraph']);

/**
 * What a span of text refers to: references to documents and paragraphs in it, and in the notes that its marks lead to.
 * The words before a reference tell whether the text builds on it, or says it again. A note that only names the document
 * of a reference in the text adds nothing.
 */
export function readBackReferences(span: Span, table: ReferenceTable, asking: AskingWords): BackReference[] {
  const found: BackReference[] = [];
  const running = findWithin(table.running, span);
  for (const reference of running) {
    const relation = relationBefore(table.text, reference.start, span.start, running, asking);
    add(found, reference, relation);
  }
  for (const { note } of findWithin(table.marks, span))
    for (const reference of findWithin(table.references, note)) add(found, reference, 'refers to');
  return found;
}

function add(found: BackReference[], reference: Reference, relation: BackReference['relation']): void {
  const { canonical, pinpoint, kind, start, end } = reference;
  if (canonical === null || !KINDS.has(kind)) return;
  const same = found.find(
    ({ symbol, paragraph }) => symbol === canonical && (pinpoint === null || paragraph === pinpoint),
  );
  if (!same) found.push({ symbol: canonical, paragraph: pinpoint, relation, start, end });
}
