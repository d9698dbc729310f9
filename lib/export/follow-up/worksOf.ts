import type { FollowUp } from '../../knowledge/followUp/FollowUp.ts';
import type { Knowledge } from '../../knowledge/Knowledge.ts';
import { readSymbol } from '../../symbols/readSymbol.ts';
import type { CitedWork } from '../cite/CitedWork.ts';
import { describeWork } from '../cite/describeWork.ts';
import type { FollowUpReport } from './FollowUpReport.ts';
import { nameOfBody } from './nameOfBody.ts';
import type { OwnEvidence } from './OwnEvidence.ts';

/** Everything that the footnotes and cells of a report name: documents by symbol, bodies by key. */
export function worksOf(
  { sections, sets, evidence }: FollowUpReport,
  knowledge: Knowledge,
): { works: Map<string, CitedWork>; bodies: Map<string, string> } {
  const works = new Map<string, CitedWork>();
  const bodies = new Map<string, string>();
  const take = (symbol: string) => {
    if (!works.has(symbol)) works.set(symbol, describeSeen(symbol, knowledge));
  };
  const takeActs = (acts: FollowUp['organ']) => {
    for (const { organ, seenIn } of acts) {
      take(seenIn.document);
      bodies.set(organ, nameOfBody(organ, knowledge));
    }
  };
  const takeOwn = (own: readonly OwnEvidence[]) => {
    for (const { document } of own) {
      const symbol = readSymbol(document);
      if (symbol !== null) take(symbol);
    }
  };
  takeOwn(evidence);
  for (const { followUp } of sets) takeActs(followUp.organ);
  for (const { recommendations, notes } of sections) {
    for (const { source } of notes) if (source.symbol !== null) take(source.symbol);
    for (const { followUp, evidence: own } of recommendations) {
      takeOwn(own);
      for (const { seenIn } of followUp?.evidence ?? []) take(seenIn.document);
      for (const { seenIn } of followUp?.reported ?? []) take(seenIn.document);
      takeActs(followUp?.organ ?? []);
    }
  }
  return { works, bodies };
}

/** A document without a symbol goes by a key of the packs, whose title is in their sources. */
function describeSeen(name: string, knowledge: Knowledge): CitedWork {
  if (name.includes('/'))
    return describeWork({ symbol: name, title: '', url: null, language: null }, knowledge);
  const title = knowledge.readSource(name).document;
  return describeWork({ symbol: null, title, url: null, language: null }, knowledge);
}
