import type { Block } from '../../../lib/document/Block.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import type { KnownSessions } from '../../../lib/symbols/KnownSessions.ts';

/** What a document says, without where it says it: what must be the same in every form that it is given in. */
export function contentOf(
  { text, blocks }: { text: string; blocks: readonly Block[] },
  sessions: KnownSessions | null,
) {
  const document = parseDocument(text, blocks, { sessions });
  const { header, headings, paragraphs, footnotes, references, recommendations, proposals } = document;
  return {
    header,
    headings: headings.map(({ level, label, title }) => ({ level, label, title })),
    paragraphs: paragraphs.map(({ number, role, items, annex }) => ({
      number,
      role,
      annex,
      items: items.map(({ label }) => label),
    })),
    footnotes: footnotes.map(({ mark, text: note, marks }) => ({ mark, note, marks: marks.length })),
    // A note stands elsewhere on paper than in a text, and so do the references in it.
    references: references
      .map(({ kind, canonical, pinpoint, status }) => [kind, canonical, pinpoint, status].join(' '))
      .sort(),
    recommendations: recommendations.map(withoutPlace),
    proposals: proposals.map(withoutPlace),
  };
}

type Asked = ReturnType<typeof parseDocument>['recommendations'][number];

function withoutPlace({ id, asks, headings, refersTo }: Asked) {
  return {
    id,
    headings,
    asks: asks.map(({ addressee, wording }) => [addressee, wording]),
    refersTo: refersTo.map(({ symbol, paragraph, relation }) => [symbol, paragraph, relation]),
  };
}
