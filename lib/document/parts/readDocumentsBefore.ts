import type { Reference } from '../../symbols/Reference.ts';
import type { Span } from '../../symbols/Span.ts';
import { findWithin } from '../findWithin.ts';
import { toOriginal } from '../lines/toOriginal.ts';
import type { DocumentBefore } from '../Meeting.ts';
import type { Passage } from '../structure/Draft.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';
import type { MeetingSource } from './readMeeting.ts';

/** So many paragraphs are read before a caller can pause. */
const SLICE = 100;

/**
 * The documents that a body had, or will have, before it: "had before it …" in a paragraph or the list under it, and what
 * stands under "Documentation" in an annotated agenda. Each with its symbol, and the agenda item where the text says it.
 */
export function* readDocumentsBefore({
  paragraphs,
  references,
  words,
  text,
}: MeetingSource): Generator<void, DocumentBefore[]> {
  const { before, underItem } = words.words.meeting;
  const had = new RegExp(before === '' ? '(?!)' : before, 'u');
  const item = new RegExp(underItem === '' ? '(?!)' : underItem, 'u');
  const symbols = references.filter(({ kind }) => kind === 'symbol');
  const found: DocumentBefore[] = [];
  let current: string | null = null;
  let heading: string | undefined;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % SLICE === 0) yield;
    const annotated = /^(\d{1,2})\. /.exec(paragraph.headings.at(-2) ?? '')?.[1];
    const isListed = words.isDocumentation(paragraph.headings.at(-1) ?? '');
    if (paragraph.headings.at(-1) !== heading) current = null;
    heading = paragraph.headings.at(-1);
    // "That item" is the item of the paragraph before under the same heading.
    current = item.exec(paragraph.text)?.[1] ?? (paragraph.number === null ? null : current);
    if (isListed && paragraph.number === null)
      found.push(...namedIn(paragraph, annotated ?? null, symbols, text));
    const at = had.exec(paragraph.text);
    if (!at) continue;
    const named = paragraph.items.length > 0 ? paragraph.items : [behind(paragraph, at.index + at[0].length)];
    for (const place of named) found.push(...namedIn(place, current, symbols, text));
  }
  return found;
}

/** The part of a paragraph behind "had before it". */
function behind({ passage, end }: ReadParagraph, offset: number): { passage: Passage } & Span {
  const start = toOriginal(passage.clean, passage.from + offset);
  return { start, end, passage: { ...passage, start, from: passage.from + offset } };
}

function namedIn(
  place: Pick<ReadItem, 'start' | 'end' | 'passage'>,
  item: string | null,
  symbols: readonly Reference[],
  text: string,
): DocumentBefore[] {
  const inside = findWithin(symbols, place);
  let from = place.start;
  return inside.map(({ canonical, start, end }) => {
    const title = titleOf(text.slice(from, start));
    const entry = { item, title, symbol: canonical, start: from, end };
    from = end;
    return entry;
  });
}

/** The words before a symbol, without marks, brackets and what joins them to the document before. */
function titleOf(words: string): string {
  return words
    .replace(/<[^>]{0,80}>|[*_\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s).,;:]*(?:\([a-z]\) |[-•–] )?(?:and |the |a |an )?/i, '')
    .replace(/[\s(]+$/, '');
}
