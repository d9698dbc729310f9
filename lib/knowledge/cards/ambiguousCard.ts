import type { Candidate } from '../../symbols/Reference.ts';
import type { AmbiguousCard } from '../Card.ts';
import { describeSymbol } from '../describeSymbol.ts';
import { findBody } from '../findBody.ts';
import { nameBody } from '../nameBody.ts';
import { readAct } from '../readAct.ts';
import { readingLinks } from '../readingLinks.ts';
import type { CardMaker } from './CardMaker.ts';
import { finishCard } from './finishCard.ts';

/** The card of a reference that could be several things, in the order of its candidates, none before another. */
export function ambiguousCard(maker: CardMaker): AmbiguousCard {
  const candidates = maker.reference.candidates.map((candidate) => ({
    ...candidate,
    ...describeCandidate(candidate, maker),
  }));
  return { card: 'ambiguous', candidates, ...finishCard(maker) };
}

function describeCandidate({ canonical }: Candidate, { knowledge, collector }: CardMaker) {
  const act = readAct(canonical);
  const session = knowledge.session(canonical);
  const resolution = act && knowledge.resolution(canonical);
  const holding = collector.takeCertain(resolution?.containedIn);
  const isSymbol = !act && !session && /^\S+\/\S/.test(canonical) && !canonical.includes(' session ');
  const readAs = act ? (act.symbol ?? holding?.symbol ?? null) : isSymbol ? canonical : null;
  const body =
    act?.body ?? session?.body ?? (isSymbol ? findBody(describeSymbol(canonical).body, knowledge) : null);
  const title = act ? resolution?.title : knowledge.document(canonical)?.title;
  return {
    title: collector.takeCertain(title),
    bodyName: body === null ? null : nameBody(body, knowledge, collector),
    links: readAs === null ? [] : readingLinks(readAs),
  };
}
