import { splitSentences } from '../../document/asks/splitSentences.ts';
import type { Document } from '../../document/Document.ts';
import { findWithin } from '../../document/findWithin.ts';
import type { Paragraph, ParagraphItem } from '../../document/Paragraph.ts';
import type { Span } from '../../symbols/Span.ts';
import { cleanPassage, type PlacedMark } from './cleanPassage.ts';
import type { Sentence } from './Sentence.ts';

/* The number of a paragraph or the label of an item. */
const LABEL = /^(?:\d{1,4}(?:\.\d{1,3})*\.? |\(?[a-z]{1,4}\) |\d{1,3}\) |[-–•·] )/i;

/** The sentences of a document's paragraphs, in order, each with its references and notes. Takes the source's text. */
export function readSentences(parsed: Document, text: string): Sentence[] {
  const marks = parsed.footnotes
    .flatMap((note) => note.marks.map(({ start, end }) => ({ start, end, note })))
    .sort((a, b) => a.start - b.start);
  return parsed.paragraphs.flatMap((paragraph, place) => {
    const sentences: Sentence[] = [];
    for (const { span, chapeau } of listPassages(paragraph))
      sentences.push(...sentencesOf(span, { parsed, text, marks, paragraph, place, chapeau }));
    return sentences.map((sentence, order) => ({ ...sentence, order }));
  });
}

interface Passage {
  span: Span;
  chapeau: string;
}

interface Around {
  parsed: Document;
  text: string;
  marks: readonly PlacedMark[];
  paragraph: Paragraph;
  place: number;
  chapeau: string;
}

/** A paragraph up to its list, then each item of the list, likewise. */
function listPassages(
  paragraph: Pick<ParagraphItem, 'start' | 'end' | 'items' | 'text'>,
  above = '',
): Passage[] {
  const { start, end, items, text } = paragraph;
  const chapeau = `${above} ${text}`.trim();
  return [
    { span: { start, end: items[0]?.start ?? end }, chapeau: above },
    ...items.flatMap((item) => listPassages(item, chapeau)),
  ];
}

function sentencesOf(span: Span, { parsed, text, marks, paragraph, place, chapeau }: Around): Sentence[] {
  const clean = cleanPassage(span, parsed, text, marks);
  const from = LABEL.exec(clean.text)?.[0].length ?? 0;
  return splitSentences(clean.text, from).map(({ start, end }) => {
    const [first, last] = [clean.places[start] ?? span.start, (clean.places[end - 1] ?? span.end - 1) + 1];
    const toClean = (at: number) => placeOf(clean.places, at);
    return {
      text: clean.text.slice(start, end),
      paragraph,
      place,
      order: 0,
      start: first,
      end: last,
      // Those in a footnote that cuts the sentence have no place in its words.
      references: findWithin(parsed.references, { start: first, end: last })
        .map((reference) => ({
          reference,
          from: toClean(reference.start) - start,
          to: toClean(reference.end) - start,
        }))
        .filter(({ from, to }) => from < to),
      // A mark behind the stop belongs to the sentence before it.
      notes: clean.marks
        .filter(({ at }) => at > start && at <= end)
        .map(({ note, at }) => ({ note, at: at - start })),
      chapeau,
    };
  });
}

/** The first of the ascending places that is not before an offset of the source. */
function placeOf(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
