import { expect, it } from 'vitest';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../fixtures/fc.ts';
import { breakStorage } from './breakStorage.ts';
import { type ModelStep, modelStep } from './modelSteps.ts';
import { readAll } from './readAll.ts';
import { replayLog } from './replayLog.ts';
import { useNotes } from './useNotes.ts';

const SEQUENCES = 60;
const LONGEST = 30;
/** Seeds that once failed. */
const SEEDS: readonly number[] = [];

/** What the simple model knows: which texts a reader was told are kept. */
interface Model {
  saved: Set<string>;
  /** The last draft of each note; a newer one takes its place, and saving the note ends it. */
  drafts: Map<string, string>;
}

class Step implements fc.AsyncCommand<Model, { tabs: NotesDatabase[] }> {
  readonly step: ModelStep;
  constructor(step: ModelStep) {
    this.step = step;
  }
  check(): boolean {
    return true;
  }
  toString(): string {
    const { name, tab, killedAfter } = this.step;
    return `${name} in tab ${tab}${killedAfter === null ? '' : `, killed after ${killedAfter}`}`;
  }
  async run(model: Model, { tabs }: { tabs: NotesDatabase[] }): Promise<void> {
    const { tab, killedAfter, act, name } = this.step;
    const db = tabs[tab];
    if (!db) throw new Error('There is no such tab.');
    const mend = killedAfter === null ? () => {} : breakStorage(killedAfter, 'abort');
    // What is refused (nothing to undo, the note is in the bin) or cut off told the reader nothing.
    const told = await act(db).catch(() => null);
    mend();
    if (told?.draftOf) model.drafts.set(told.draftOf, told.text);
    else if (told) {
      model.drafts.delete(name.at(-1) ?? '');
      model.saved.add(told.text);
    }
    // A killed tab is opened again.
    if (killedAfter !== null) {
      db.close();
      tabs[tab] = await useNotes(db.name);
    }
    const other = tabs[1 - tab];
    if (other) await checkFound(other, model);
  }
}

/** Every text that a reader was told of is in the notes, the bin, the drafts or the log; and the log tells the notes. */
async function checkFound(db: NotesDatabase, { saved, drafts }: Model): Promise<void> {
  const all = await readAll(db);
  const everything = JSON.stringify([all, await db.changes.toArray()]);
  for (const text of saved) expect(everything).toContain(text);
  const kept = JSON.stringify(all.drafts);
  for (const text of drafts.values()) expect(kept).toContain(text);
  expect(Object.fromEntries(await replayLog(db))).toEqual(
    Object.fromEntries(all.notes.map((row) => [row.id, row])),
  );
}

/** Random work in two tabs, some of it cut off, against a simple model. Declares its tests. */
export function checkModel(): void {
  it('every text ever acknowledged is found, whatever two tabs do and wherever they are killed', {
    timeout: 120_000,
  }, async () => {
    const counts = { sequences: 0, steps: 0, kills: 0 };
    const commands = fc.commands([modelStep.map((step) => new Step(step))], {
      maxCommands: LONGEST,
      size: 'max',
    });
    const property = fc.asyncProperty(commands, async (list) => {
      const one = await useNotes();
      const tabs = [one, await useNotes(one.name)];
      await fc.asyncModelRun(
        () => ({ model: { saved: new Set<string>(), drafts: new Map<string, string>() }, real: { tabs } }),
        list,
      );
      counts.sequences += 1;
      for (const command of list) {
        counts.steps += 1;
        if (String(command).includes('killed')) counts.kills += 1;
      }
    });
    for (const seed of SEEDS) await fc.assert(property, { seed, numRuns: 20 });
    await fc.assert(property, { numRuns: SEQUENCES });
    console.log(
      `random sequences: ${counts.sequences}, steps: ${counts.steps}, tabs killed: ${counts.kills}; nothing lost`,
    );
    expect(counts.sequences).toBeGreaterThanOrEqual(SEQUENCES);
  });
}
