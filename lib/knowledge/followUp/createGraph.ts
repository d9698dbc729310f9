import { decodeFingerprint } from '../fingerprint/decodeFingerprint.ts';
import type { KnownReading } from '../KnownReading.ts';
import { LINKING_TOPICS } from '../LINKING_TOPICS.ts';
import { type Asked, bearsOn } from './bearsOn.ts';
import { createIndex } from './createIndex.ts';
import { createTimeline } from './createTimeline.ts';
import { distinct } from './distinct.ts';
import type { FollowUp } from './FollowUp.ts';
import type { FollowUpGraph, GraphOptions } from './FollowUpGraph.ts';
import { findFinal } from './findFinal.ts';
import { isDraft } from './isDraft.ts';
import { isNotBefore } from './isNotBefore.ts';
import { keysOf } from './keysOf.ts';
import type { LearnedEvidence, LearnedRecommendation } from './Learned.ts';
import { linkTexts } from './linkTexts.ts';
import { textKeys } from './textKeys.ts';
import { toEvidence } from './toEvidence.ts';
import { weigh } from './weigh.ts';

/** An empty graph; see `FollowUpGraph`. */
export function createGraph({ topicsOf = () => [], datedOf = () => null }: GraphOptions = {}): FollowUpGraph {
  const whole = new Map<string, KnownReading>();
  const copies = new Map<string, LearnedRecommendation[]>();
  const readings = createIndex<KnownReading>();
  const said = createIndex<LearnedEvidence>();
  const texts = createIndex<LearnedRecommendation>();
  const subjects = createIndex<LearnedRecommendation>();
  const timeline = createTimeline();

  const forget = (copy: string) => {
    const reading = whole.get(copy);
    if (!reading) return;
    const isGone = (entry: { reading: KnownReading }) => entry.reading.copy === copy;
    for (const evidence of reading.evidence) for (const key of keysOf(evidence)) said.remove(key, isGone);
    for (const learned of copies.get(copy) ?? []) {
      for (const key of textKeys(learned)) texts.remove(key, isGone);
      for (const topic of learned.topics) subjects.remove(topic, isGone);
    }
    readings.remove(reading.work, (entry) => entry.copy === copy);
    copies.delete(copy);
    whole.delete(copy);
    timeline.remove(copy);
  };

  const copiesOf = (work: string) =>
    readings.get(work).toSorted((a, b) => Number(isDraft(a)) - Number(isDraft(b)) || rank(a) - rank(b));

  const find = (work: string, at: string, copy?: string): Asked => {
    const known = copiesOf(work);
    const own = known.find((each) =>
      copy === undefined ? each.recommendations.some((one) => one.at === at) : each.copy === copy,
    );
    const learned = own && copies.get(own.copy)?.find(({ recommendation }) => recommendation.at === at);
    const dated = own ?? known[0] ?? datedOf(work);
    return { work, at, own: own ?? null, learned: learned ?? null, dated };
  };

  const ask = (asked: Asked): FollowUp => {
    const { work, at, own, learned, dated } = asked;
    const final =
      learned && own && isDraft(own) ? findFinal(learned, texts.get(textKeys(learned)[0] ?? '')) : null;
    if (final) return ask(find(final.reading.work, final.recommendation.at, final.reading.copy));
    const explicit = [...said.get(`${work}#${/^\d+/.exec(at)?.[0]}`), ...said.get(work)].filter((each) =>
      bearsOn(each, asked),
    );
    const linked = learned ? linkTexts(learned, { texts, subjects }) : [];
    // Of a paragraph that nobody read or names, nothing can be said to be missing.
    const isKnown = own !== null || explicit.length > 0;
    return weigh(
      distinct([...explicit.map(toEvidence), ...linked]),
      isKnown ? timeline.coverageOf(work, dated) : null,
    );
  };

  const datedAs = (work: string) => copiesOf(work)[0] ?? datedOf(work);

  const saidOfSet = (work: string) => {
    const dated = datedAs(work);
    const found = said
      .get(work)
      .filter(({ reading }) => reading.work !== work && isNotBefore(reading, dated));
    return distinct(found.map(toEvidence));
  };

  return {
    add(reading) {
      forget(reading.copy);
      const learned = reading.recommendations.map((recommendation) => ({
        reading,
        recommendation,
        fingerprint: decodeFingerprint(recommendation.fingerprint),
        topics: topicsOf(reading, recommendation).filter((topic) => LINKING_TOPICS.has(topic)),
      }));
      copies.set(reading.copy, learned);
      whole.set(reading.copy, reading);
      readings.add(reading.work, reading);
      timeline.add(reading);
      for (const evidence of reading.evidence)
        for (const key of keysOf(evidence)) said.add(key, { reading, evidence });
      for (const each of learned) {
        for (const key of textKeys(each)) texts.add(key, each);
        for (const topic of each.topics) subjects.add(topic, each);
      }
    },
    cover: timeline.cover,
    remove: forget,
    followUp(work, at, copy) {
      // The numbers of a copy that nobody read may be those of a draft: what is said of others' is not told of it.
      if (copy !== undefined && !whole.has(copy)) return weigh([], null);
      return ask(find(work, at, copy));
    },
    followUpOfSet: (work) => weigh(saidOfSet(work), timeline.coverageOf(work, datedAs(work))),
    actsOnSet: (work) => weigh(saidOfSet(work), null).organ,
    copiesOf,
  };
}

/** What an imported pack says of a document's own recommendations counts behind what was read here. */
function rank({ through }: KnownReading): number {
  return through === undefined ? 0 : 1;
}
