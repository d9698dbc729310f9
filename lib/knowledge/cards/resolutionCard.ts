import type { Act } from '../Act.ts';
import type { ResolutionCard } from '../Card.ts';
import { citeAct } from '../citeAct.ts';
import { nameBody } from '../nameBody.ts';
import { readingLinks } from '../readingLinks.ts';
import type { CardMaker } from './CardMaker.ts';
import { differingFacts } from './differingFacts.ts';
import { documentLine } from './documentLine.ts';
import { finishCard } from './finishCard.ts';
import { sessionLine } from './sessionLine.ts';

/** The card of a resolution, decision or statement. It is read under its own symbol, else in the document that holds it. */
export function resolutionCard(act: Act, maker: CardMaker): ResolutionCard {
  const { knowledge, collector, reference } = maker;
  const { canonical, body, kind, number } = act;
  const resolution = knowledge.resolution(canonical);
  collector.take(resolution?.exists);
  const holding = collector.takeCertain(resolution?.containedIn);
  const sessionName = collector.take(resolution?.session);
  const readAs = act.symbol ?? holding?.symbol ?? null;
  const shown = {
    card: 'resolution' as const,
    known: resolution !== null,
    canonical,
    kind,
    number,
    body,
    bodyName: nameBody(body, knowledge, collector),
    title: collector.takeCertain(resolution?.title),
    date: collector.takeCertain(resolution?.date),
    session: sessionLine(sessionName === null ? null : knowledge.session(sessionName), maker),
    containedIn: holding && documentLine(holding.symbol, maker),
    links: readAs === null ? [] : readingLinks(readAs),
    citation: citeAct(act, holding, reference.pinpoint),
  };
  const { title, date } = resolution ?? {};
  return { ...shown, differing: differingFacts({ title, date }, knowledge), ...finishCard(maker) };
}
