import type { CardFollowUp, LineageLine, RefersToLine } from '../Card.ts';
import type { Relation } from '../evidence/RELATIONS.ts';
import type { CardMaker } from './CardMaker.ts';
import { nameDocument } from './nameDocument.ts';

/** What is told elsewhere on the card, and says nothing of a text's way. */
const NO_STEPS = new Set<Relation>(['organ action', 'action reported']);

/** The recommendation itself, in its lineage. */
interface Own {
  symbol: string | null;
  title: string | null;
  paragraph: string | null;
  citation: string;
}

/** Where a recommendation comes from and where it went, by date; what has none stands last in its way. */
export function lineageOf(
  { symbol, title, paragraph, citation }: Own,
  refersTo: readonly RefersToLine[],
  followUp: CardFollowUp | null,
  maker: CardMaker,
): LineageLine[] {
  // A place of the same document that tells what became of it is told among that.
  const isTold = ({ symbol: document, paragraph: at }: RefersToLine) =>
    document === symbol &&
    followUp?.evidence.some(({ seenIn }) => seenIn.work === symbol && seenIn.paragraph === at);
  const before = refersTo.filter((line) => !isTold(line));
  const earlier = before.map(({ symbol: document, paragraph: at, relation, ...named }): LineageLine => {
    const { type, title: its, date, links, citation: cited } = named;
    return {
      way: 'earlier',
      document,
      paragraph: at,
      date,
      relation,
      certainty: 'explicit',
      type,
      title: its,
      links,
      citation: cited,
    };
  });
  const later = (followUp?.evidence ?? [])
    .filter(({ relation, seenIn }) => !NO_STEPS.has(relation) && seenIn.work !== symbol)
    .map(({ seenIn, relation, certainty, type, title: its, links, citation: cited }): LineageLine => {
      const { document, paragraph: at, date } = seenIn;
      return {
        way: 'later',
        document,
        paragraph: at,
        date,
        relation,
        certainty,
        type,
        title: its,
        links,
        citation: cited,
      };
    });
  if (earlier.length + later.length === 0) return [];
  const named = nameDocument({ document: symbol ?? '', work: symbol ?? 'text:', paragraph }, maker, null);
  const own: LineageLine = {
    ...named,
    way: 'own',
    document: symbol ?? '',
    paragraph,
    date: symbol === null ? null : (maker.knowledge.document(symbol)?.date?.value ?? null),
    relation: null,
    certainty: 'explicit',
    title: named.title ?? title,
    citation,
  };
  return [...earlier.sort(byDate), own, ...later];
}

function byDate(a: LineageLine, b: LineageLine): number {
  const [one, other] = [a.date ?? '9999', b.date ?? '9999'];
  return one < other ? -1 : one > other ? 1 : 0;
}
