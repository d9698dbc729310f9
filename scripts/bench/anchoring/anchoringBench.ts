import { addendumEngine } from './addendumEngine.ts';
import { apacheEngine } from './apacheEngine.ts';
import type { Engine } from './Engine.ts';
import type { Outcome } from './Outcome.ts';
import { recogitoEngine } from './recogitoEngine.ts';
import { runPainting } from './runPainting.ts';
import { runTask } from './runTask.ts';
import { TASKS } from './TASKS.ts';

const ENGINES: Engine[] = [addendumEngine, apacheEngine, recogitoEngine];

/** One engine at one task, by their places in the lists; `size` takes the place of the task's own. */
async function runOnce(
  engine: number,
  task: number,
  size: { paragraphs: number; notes: number } | null,
): Promise<Outcome> {
  const [runs, does] = [ENGINES[engine], TASKS[task]];
  if (runs === undefined || does === undefined) throw new Error('No such engine or task in this benchmark.');
  return runTask(runs, { ...does, ...size });
}

Object.assign(globalThis, { runOnce, runPainting });
