import { describe, expect, test } from 'vitest';
import { createGraph } from '../../../../lib/knowledge/followUp/createGraph.ts';
import type { FollowUp } from '../../../../lib/knowledge/followUp/FollowUp.ts';
import { weigh } from '../../../../lib/knowledge/followUp/weigh.ts';
import type { PackReading } from '../../../../lib/knowledge/pack/packReading.ts';
import { TOPICS } from '../../../../lib/knowledge/TOPICS.ts';
import fc from '../../../fixtures/fc.ts';
import { anyQuestion, anyReadings } from './randomReadings.ts';

const NO_CLAIM = ['none found', 'not checked'];
const RUNS = { numRuns: 600 };

/** Everything that a follow-up claims, apart from how much was searched. */
function claimsOf({ organ, reported, evidence }: FollowUp): string[] {
  return [...organ, ...reported, ...evidence].map((each) => JSON.stringify(each));
}

function ask(readings: readonly PackReading[], { work, at }: { work: string; at: string }): FollowUp {
  const graph = createGraph({ topicsOf: (_, { at: place }) => TOPICS.slice(place.length, place.length + 4) });
  for (const reading of readings) graph.add(reading);
  return graph.followUp(work, at);
}

describe('follow-up over any documents', () => {
  test('each fact has evidence, and "none found" a record of what was searched', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, (readings, question) => {
        const { organ, later, reported, evidence, coverage } = ask(readings, question);
        const told = evidence.filter(({ certainty }) => certainty !== 'inferred');
        const relations = new Set<string>(told.map(({ relation }) => relation));
        if (!NO_CLAIM.includes(later)) expect(relations).toContain(later);
        if (later === 'none found') expect(coverage?.documents.length).toBeGreaterThan(0);
        if (later === 'not checked') expect(coverage).toBeNull();
        expect(organ.length).toBe(told.filter(({ relation }) => relation === 'organ action').length);
        for (const { what } of reported) expect(relations).toContain(what);
      }),
      RUNS,
    );
  });

  test('removing evidence never adds a claim', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, fc.nat(), fc.nat(), (readings, question, which, place) => {
        const before = ask(readings, question);
        const reading = readings[which % Math.max(1, readings.length)];
        if (!reading || reading.evidence.length === 0) return;
        const evidence = reading.evidence.toSpliced(place % reading.evidence.length, 1);
        const after = ask(
          readings.map((each) => (each === reading ? { ...each, evidence } : each)),
          question,
        );
        const claims = new Set(claimsOf(before));
        expect(claimsOf(after).filter((claim) => !claims.has(claim))).toEqual([]);
        if (!NO_CLAIM.includes(after.later))
          expect(before.evidence.map(({ relation }) => relation)).toContain(after.later);
      }),
      RUNS,
    );
  });

  test('forgetting a document leaves the graph as if it had never been read', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, fc.nat(), (readings, { work, at }, which) => {
        const gone = readings[which % Math.max(1, readings.length)];
        const graph = createGraph();
        for (const reading of readings) graph.add(reading);
        if (gone) graph.remove(gone.copy);
        const without = createGraph();
        for (const reading of readings) if (reading !== gone) without.add(reading);
        expect(graph.followUp(work, at)).toEqual(without.followUp(work, at));
        expect(graph.followUpOfSet(work)).toEqual(without.followUpOfSet(work));
      }),
      RUNS,
    );
  });

  test('the order in which documents are read does not count, nor reading one again', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, (readings, question) => {
        const kinds = new Set(readings.map(({ work }) => work));
        // Two copies of one work stand for each other; which of them tells what both say is not told.
        if (kinds.size < readings.length) return;
        const facts = ask(readings, question);
        expect(ask(readings.toReversed(), question)).toEqual(facts);
        expect(ask([...readings, ...readings], question)).toEqual(facts);
      }),
      RUNS,
    );
  });

  test('nothing dated earlier is evidence', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, (readings, question) => {
        const first = readings.find(({ work }) => work === question.work);
        // Copies of one work that disagree on its date leave open what is earlier, the final's copies too.
        if (!first?.date || new Set(readings.map(({ work }) => work)).size < readings.length) return;
        for (const { seenIn } of ask(readings, question).evidence)
          if (seenIn.date !== null) expect(seenIn.date >= first.date).toBe(true);
      }),
      RUNS,
    );
  });

  test('the three facts depend on evidence and coverage only', () => {
    fc.assert(
      fc.property(anyReadings, anyQuestion, (readings, question) => {
        const { evidence, coverage, ...facts } = ask(readings, question);
        const again = weigh(evidence.toReversed(), coverage);
        expect({ ...again, organ: again.organ.length, evidence: again.evidence.length }).toEqual({
          ...facts,
          reported: again.reported,
          organ: facts.organ.length,
          evidence: evidence.length,
          coverage,
        });
      }),
      RUNS,
    );
  });
});
