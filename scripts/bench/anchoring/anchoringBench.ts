import { addendumEngine } from './addendumEngine.ts';
import { apacheEngine } from './apacheEngine.ts';
import type { Engine } from './Engine.ts';
import type { Outcome } from './Outcome.ts';
import { recogitoEngine } from './recogitoEngine.ts';
import { runPainting } from './runPainting.ts';
import { runTask } from './runTask.ts';
import { TASKS, type Task } from './TASKS.ts';

const ENGINES: Engine[] = [addendumEngine, apacheEngine, recogitoEngine];
const RUNS = 5;
const GROWTH: [paragraphs: number, notes: number][] = [
  [1_000, 200],
  [1_000, 1_000],
  [3_000, 1_000],
  [10_000, 1_000],
  [10_000, 5_000],
];

/** The outcome of the run of median time. */
async function runOften(engine: Engine, task: Task, runs: number): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let run = 0; run < runs; run++) outcomes.push(await runTask(engine, task));
  outcomes.sort((a, b) => a.anchoring - b.anchoring);
  return outcomes[runs >> 1] as Outcome;
}

/** All engines at all tasks, and ours at growing pages, as rows of a table. */
async function runAnchoringBench(): Promise<{ compared: string[][]; growth: string[][] }> {
  const compared: string[][] = [];
  for (const task of TASKS) {
    for (const engine of ENGINES) {
      const { describing, anchoring, right, wrong, orphaned } = await runOften(engine, task, RUNS);
      const name = `${task.name}, ${task.notes} notes: ${engine.name}`;
      compared.push([
        name,
        String(right),
        String(wrong),
        String(orphaned),
        anchoring.toFixed(0),
        describing.toFixed(0),
      ]);
    }
  }
  const growth: string[][] = [];
  const [shifted] = TASKS;
  for (const [paragraphs, notes] of shifted === undefined ? [] : GROWTH) {
    const outcome = await runOften(addendumEngine, { ...(shifted as Task), paragraphs, notes }, 3);
    const { anchoring, describing, right, wrong, orphaned } = outcome;
    growth.push([
      `${paragraphs} paragraphs, ${notes} notes`,
      ...[right, wrong, orphaned].map(String),
      anchoring.toFixed(0),
      describing.toFixed(0),
    ]);
  }
  return { compared, growth };
}

Object.assign(globalThis, { runAnchoringBench, runPainting });
