import type { ItemDraft, ParagraphDraft } from './Draft.ts';
import type { ReadItem, ReadParagraph } from './ReadParagraph.ts';
import { readPassage } from './readPassage.ts';

/** A paragraph with its words and spans; its role is still that of running text, or its part in a resolution. */
export function finishParagraph(draft: ParagraphDraft): ReadParagraph {
  const items = draft.items.map(finishItem);
  const passage = readPassage(draft.pieces);
  const start = draft.pieces.length > 0 ? passage.start : (items[0]?.start ?? 0);
  return {
    number: draft.number,
    annex: draft.annex,
    role: draft.part ?? 'text',
    text: passage.clean.text.slice(passage.from).trim(),
    headings: draft.headings.map(({ label, title }) => (label === null ? title : printHeading(label, title))),
    start,
    end: Math.max(passage.end, items.at(-1)?.end ?? 0),
    passage,
    items,
    zone: draft.zone,
    isAdopted: draft.isAdopted,
  };
}

function printHeading(label: string, title: string): string {
  return `${label}${/[)]$/.test(label) ? '' : '.'} ${title}`;
}

function finishItem({ label, path, bullet, pieces, items }: ItemDraft): ReadItem {
  const passage = readPassage(pieces);
  const inner = items.map(finishItem);
  return {
    label,
    path,
    bullet,
    text: passage.clean.text.slice(passage.from).trim(),
    start: passage.start,
    end: Math.max(passage.end, inner.at(-1)?.end ?? 0),
    passage,
    items: inner,
  };
}
