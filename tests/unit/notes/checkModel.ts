import { expect, it } from 'vitest';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import fc from '../../fixtures/fc.ts';
import { tally } from '../../fixtures/tally.ts';
import { breakStorage } from './breakStorage.ts';
import { Model, type Told } from './Model.ts';
import { type Deed, type ModelStep, modelStep } from './modelSteps.ts';
import { readAll } from './readAll.ts';
import { replayLog } from './replayLog.ts';
import { useNotes } from './useNotes.ts';
import { writeWhole } from './writeWhole.ts';

const SEQUENCES = 60;
const LONGEST = 30;
/** Seeds that once failed, as far as the sequence that failed. */
const SEEDS: readonly [seed: number, sequences: number][] = [[3, 33]];

/** Two tabs on one database, and the backup that was written last, with what the model knew then. */
interface Tabs {
  open: [NotesDatabase, NotesDatabase];
  backup: { text: string; model: Model } | null;
}

/** What is refused (nothing to undo, the note is in the bin) or cut off told the reader nothing. */
function hear(db: NotesDatabase, deed: Deed): Promise<Told | null> {
  return deed.act(db).catch(() => null);
}

async function reload(tabs: Tabs, tab: 0 | 1): Promise<void> {
  const { name } = tabs.open[tab];
  tabs.open[tab].close();
  tabs.open[tab] = await useNotes(name);
}

/** How each step is done; the model that holds after it. */
const DO: {
  [Is in ModelStep['is']]: (step: Extract<ModelStep, { is: Is }>, tabs: Tabs, model: Model) => Promise<Model>;
} = {
  async deed({ deed, tab, killedAfter }, tabs, model) {
    const mend = killedAfter === null ? () => {} : breakStorage(killedAfter, 'abort');
    const told = await hear(tabs.open[tab], deed);
    mend();
    model.hear([told]);
    if (killedAfter !== null) await reload(tabs, tab);
    return model;
  },
  async 'two deeds'({ deeds: [one, other] }, { open }, model) {
    model.hear(await Promise.all([hear(open[0], one), hear(open[1], other)]));
    return model;
  },
  async reload({ tab }, tabs, model) {
    await reload(tabs, tab);
    return model;
  },
  async 'back up'({ tab }, tabs, model) {
    tabs.backup = { text: await writeWhole(tabs.open[tab]), model: new Model(model) };
    return model;
  },
  async 'bring in'({ tab }, { open, backup }, model) {
    // A draft that is here and another one in the file both stay: nothing else of the file is news.
    if (backup) await applyImport(open[tab], readBackup(backup.text));
    return model;
  },
  async 'lose all'({ tab }, tabs, model) {
    if (!tabs.backup) return model;
    const { name } = tabs.open[0];
    await tabs.open[tab].delete();
    for (const each of tabs.open) each.close();
    tabs.open = [await useNotes(name), await useNotes(name)];
    await applyImport(tabs.open[tab], readBackup(tabs.backup.text));
    return new Model(tabs.backup.model);
  },
};

class Step implements fc.AsyncCommand<{ knows: Model }, Tabs> {
  readonly step: ModelStep;
  constructor(step: ModelStep) {
    this.step = step;
  }
  check(): boolean {
    return true;
  }
  toString(): string {
    return JSON.stringify(this.step);
  }
  async run(model: { knows: Model }, tabs: Tabs): Promise<void> {
    const run = DO[this.step.is] as (step: ModelStep, tabs: Tabs, model: Model) => Promise<Model>;
    model.knows = await run(this.step, tabs, model.knows);
    // Both see the same; the one that did nothing is asked.
    await checkFound(tabs.open['tab' in this.step && this.step.tab === 1 ? 0 : 1], model.knows);
  }
}

/** Every text that a reader was told of is in the notes, the bin, the drafts or the log; and the log tells the notes. */
async function checkFound(db: NotesDatabase, { saved, drafts }: Model): Promise<void> {
  const all = await readAll(db);
  const everything = JSON.stringify([all, await db.changes.toArray()]);
  for (const text of saved) expect(everything).toContain(text);
  // A draft that came in with a backup can go with it again, by an undo: then the log has it.
  for (const texts of drafts.values())
    if (!texts.includes(null))
      expect(texts.filter((text) => everything.includes(text ?? ''))).not.toEqual([]);
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
      const open: Tabs['open'] = [one, await useNotes(one.name)];
      await fc.asyncModelRun(() => ({ model: { knows: new Model() }, real: { open, backup: null } }), list);
      counts.sequences += 1;
      for (const command of list) {
        counts.steps += 1;
        if (/"killedAfter":\d/.test(String(command))) counts.kills += 1;
      }
    });
    for (const [seed, numRuns] of SEEDS) await fc.assert(property, { seed, numRuns });
    await fc.assert(property, { numRuns: SEQUENCES });
    tally('random sequences of work in two tabs', counts.sequences);
    tally('steps of such sequences', counts.steps);
    tally('tabs killed in the middle of such a step', counts.kills);
    expect(counts.sequences).toBeGreaterThanOrEqual(SEQUENCES);
  });
}
