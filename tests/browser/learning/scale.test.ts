import { expect, test } from 'vitest';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { checkPack } from '../../../lib/learning/packs/checkPack.ts';
import { createJudge } from '../../../lib/learning/packs/createJudge.ts';
import { importPack } from '../../../lib/learning/packs/importPack.ts';
import { makePack, symbolAt } from '../../../scripts/bench/knowledge/makePack.ts';

/** It takes some seconds: a pack of this size is what it is about. */
const DOCUMENTS = 20_000;

test('a pack of 20,000 documents with 100,000 recommendations is imported step by step, and a look-up reads only what it needs', {
  timeout: 300_000,
}, async () => {
  const name = `scale-${crypto.randomUUID()}`;
  const made = await openLearned(name);
  const file = makePack(DOCUMENTS);
  const steps: number[] = [];
  // Others get their turn all the while: this one asks for it over and over.
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const onProgress = ({ done, total }: { done: number; total: number }) => steps.push(done / total);
  const preview = await checkPack(made, file, await createJudge(made, []), { onProgress });
  expect(preview.counts).toEqual({
    documents: DOCUMENTS,
    recommendations: 100_000,
    evidence: 19_999,
    texts: 0,
  });
  await importPack(made, file, 'large.json', preview, { onProgress });
  clearInterval(timer);
  expect(steps.length).toBeGreaterThan(10);
  expect(turns).toBeGreaterThan(10);
  made.close();

  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const begun = performance.now();
    const db = await openLearned(name);
    const graph = await openGraph(db, [], {});
    const work = symbolAt(10_000 + turn);
    const about = await graph.about([work]);
    const followUp = about.followUp(work, '2');
    times.push(performance.now() - begun);
    // Two readings of five recommendations and one piece of evidence each.
    expect(graph.size()).toBe(12);
    expect(followUp.later).toBe('built on');
    db.close();
  }
  // A look, not a limit: the machine does other things meanwhile.
  console.log(`From opening to the answer: ${times.toSorted((a, b) => a - b)[2]?.toFixed(0)} ms.`);
  await openLearned(name).then((db) => db.delete());
});
