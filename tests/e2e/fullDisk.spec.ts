import { expect, type Page } from '@playwright/test';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { readTable } from './notebook.ts';
import { openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { mountSmallDisk, type SmallDisk } from './smallDisk.ts';
import { test } from './test.ts';

const BEFORE = 'Words from before';
/** Longer than what is left of the last block of a file on a disk that is full. */
const WORDS = `Words from a full disk. ${'More of them. '.repeat(4000)}`;

/** Where no disk can be mounted: the store refuses what it is told to write, in the panel that is open. */
function refuseWrites(panel: Page): Promise<void> {
  return panel.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, { giveRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
}

async function takeRoom(disk: SmallDisk | null, panel: Page): Promise<() => Promise<unknown>> {
  if (disk === null) {
    await refuseWrites(panel);
    return () => panel.evaluate(() => (globalThis as unknown as { giveRoom(): void }).giveRoom());
  }
  disk.fill();
  return async () => disk.free();
}

test('a full disk is said, loses nothing, and is got over', async ({ site, extension }, info) => {
  test.setTimeout(90_000);
  const folder = info.outputPath('disk');
  const disk = mountSmallDisk(folder);
  console.log(
    disk ? 'on a disk that is really full' : 'no disk can be mounted here: a store that refuses every write',
  );
  const options = { extension, port: site.port, headless: true, locale: 'en-GB', profile: folder };
  try {
    const first = await launchChromium(options);
    await (await first.newPage()).goto(SPECIMENS.paper);
    const panel = await openBook(first);
    await panel.getByRole('button', { name: 'Note on this document' }).click();
    await panel.keyboard.type(BEFORE);
    await panel.keyboard.press('Escape');
    await expect(rowsOf(panel)).toContainText([BEFORE]);
    await rowsOf(panel).getByText(BEFORE).click();

    const giveRoom = await takeRoom(disk, panel);
    const comment = panel.getByRole('textbox', { name: 'Comment' });
    await comment.fill(WORDS);
    const alert = panel.getByRole('alert').filter({ hasText: 'Not saved.' });
    await expect(alert).toContainText('The disk, or what the browser may use of it, is full.');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toContainText('is full.');
    await expect(comment).toHaveValue(WORDS);

    await giveRoom();
    await expect(async () => {
      const again = alert.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      await expect(rowsOf(panel)).toContainText(['Words from a full disk.'], { timeout: 2000 });
    }).toPass({ timeout: 30_000 });
    expect((await readTable(panel, 'notes')).map((note) => note.comment)).toEqual([WORDS]);
    await first.close();

    const second = await launchChromium(options);
    const later = await openPanelWindow(second);
    await later.getByRole('tab', { name: 'Notes' }).click();
    await expect(rowsOf(later)).toContainText(['Words from a full disk.']);
    expect(JSON.stringify(await readTable(later, 'changes'))).toContain(BEFORE);
    await second.close();
  } finally {
    disk?.remove();
  }
});
