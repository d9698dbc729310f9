import type { ComponentChildren } from 'preact';
import { KeepSwitch } from '../../components/learning/KeepSwitch.tsx';
import { askBackground } from '../../lib/calls/askBackground.ts';
import { allowDocument } from '../../lib/learning/allowDocument.ts';
import { isRefused } from '../../lib/learning/isRefused.ts';
import { refuseDocument } from '../../lib/learning/refuseDocument.ts';
import { useLearned } from '../../lib/learning/useLearned.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { translate as t } from '../../locales/translate.ts';
import type { Front } from './createFront.ts';

/** Whether the document in front is kept on this device. */
export interface Keeping {
  /** Asks anew, for the page in front. */
  read(): Promise<void>;
  view(): ComponentChildren;
}

/** Prepares the switch; `draw` is called whenever it has changed. */
export function createKeeping(front: Front, draw: () => void): Keeping {
  let isKept: boolean | 'off' | null = null;

  async function read(): Promise<void> {
    const page = front.page();
    const { learning } = await readSettings();
    // Only a document can be kept.
    if (page === null || page.head === null) isKept = null;
    else if (!learning) isKept = 'off';
    else
      isKept = await useLearned().then(
        async (db) => !(await isRefused(db, page.targets)),
        () => null,
      );
    draw();
  }

  async function keep(wanted: boolean): Promise<void> {
    const page = front.page();
    if (page === null) return;
    await useLearned()
      .then(async (db) => void (await (wanted ? allowDocument(db, page.targets) : refuseDocument(db, page))))
      .then(() => askBackground('learned-changed', { forgotten: wanted ? null : [] }))
      .catch(() => null);
    await read();
  }

  return {
    read,
    view: () => isKept !== null && <KeepSwitch isKept={isKept} keep={(wanted) => void keep(wanted)} t={t} />,
  };
}
