import type { Page } from 'playwright-core';
import { PATIENCE } from './PATIENCE.ts';
import { previewNotes } from './previewNotes.ts';
import type { Shot } from './Shot.ts';
import { NOTED_PAGE } from './sampleNotes.ts';

const PANEL_WINDOW = { width: 372, height: 760 };
const WORDS = 'should keep a list of the offices that answer letters from abroad';

/** The notebook with the notes of the pictures. */
async function openList(panel: Page): Promise<void> {
  await previewNotes(panel);
  const way = panel.locator('.preview .button').first();
  await way.click();
  await panel.locator('.sub-head .quiet-button').first().click();
  await panel.locator('.note').first().waitFor({ timeout: PATIENCE });
}

/** Waits until the page has said which notes do not stand on it. */
async function openPlacedList(panel: Page): Promise<void> {
  await openList(panel);
  await panel.locator('.note-missing').first().waitFor({ timeout: PATIENCE });
}

/** The note whose passage is not there. */
async function openMissing(panel: Page): Promise<void> {
  await openPlacedList(panel);
  await panel.getByRole('searchbox').fill('lantern');
  await panel.waitForFunction(() => document.querySelectorAll('.note').length === 1);
}

async function openEditor(panel: Page): Promise<void> {
  await openList(panel);
  await panel.locator('.note-comment').first().click();
  await panel.locator('#tag-input').fill('dra');
  await panel.locator('.tag-offers [role="option"]').first().waitFor();
}

async function openPreview(panel: Page): Promise<void> {
  await openList(panel);
  await panel.locator('.note-comment').first().click();
  await panel.locator('.field-head .quiet-button').click();
}

async function openBin(panel: Page): Promise<void> {
  await openList(panel);
  await panel.locator('.note-do .quiet-button:last-child').first().click();
  await panel.locator('.toast').waitFor();
  await panel.locator('.notes-bar .quiet-button').last().click();
}

async function openTransfer(panel: Page): Promise<void> {
  await openList(panel);
  await panel.getByRole('button', { name: 'Export and import' }).click();
}

/** Export and import, at the backups that are written by themselves. */
async function openBackup(panel: Page): Promise<void> {
  await openTransfer(panel);
  await panel.locator('.auto-backup').evaluate((part) => part.scrollIntoView({ block: 'end' }));
}

/** A word typed wrong, and what it finds. */
async function openSearch(panel: Page): Promise<void> {
  await openList(panel);
  await panel.getByRole('searchbox').fill('regsiter');
  await panel.waitForFunction(() => document.querySelectorAll('.note').length === 1);
}

/** A note with the texts that it had. */
async function openHistory(panel: Page): Promise<void> {
  await openList(panel);
  for (const text of ['Ask the capital again, in writing.', 'Answered: ours is on it.']) {
    await panel.locator('.note-comment').first().click();
    await panel.locator('#note-comment').fill(text);
    await panel.keyboard.press('Escape');
    await panel.getByText(text).first().waitFor({ timeout: PATIENCE });
  }
  await panel.locator('.note-comment').first().click();
  await panel.locator('.earlier > button').click();
  await panel.locator('.earlier-texts li').first().waitFor({ timeout: PATIENCE });
}

/** What stands in place of the panel where the notes cannot be read. */
async function openRescue(panel: Page): Promise<void> {
  await panel.evaluate(() => location.assign(`${location.href}&rescue=1`));
  await panel.locator('.unopened').waitFor({ timeout: PATIENCE });
}

/** Selects the words of the specimen, as a reader does, with the buttons beside them. */
async function selectWords(page: Page): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(words);
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    }
  }, WORDS);
  await page.locator('addendum-overlay [role="toolbar"]').waitFor({ timeout: PATIENCE });
}

async function waitForNotes(page: Page): Promise<void> {
  const isPainted = () =>
    [1, 2, 3].every((colour) => (CSS.highlights.get(`addendum-note-${colour}`)?.size ?? 0) > 0);
  await page.waitForFunction(isPainted, undefined, { timeout: PATIENCE });
}

const inPanel = (name: string, arrange: (panel: Page) => Promise<void>): Shot => ({
  name,
  address: NOTED_PAGE,
  extensionPage: 'sidepanel.html',
  window: PANEL_WINDOW,
  prepare: async () => {},
  arrange,
});

/** The pictures of the notebook, in an order in which each has the notes that it needs. */
export const NOTE_SHOTS: Shot[] = [
  {
    name: 'notes-selection',
    address: NOTED_PAGE,
    window: { width: 860, height: 620 },
    prepare: selectWords,
  },
  inPanel('notes-empty', (panel) => panel.locator('#tab-notes').click()),
  inPanel('notes-import', previewNotes),
  inPanel('notes-list', openPlacedList),
  inPanel('notes-not-placed', openMissing),
  {
    name: 'notes-page',
    address: NOTED_PAGE,
    window: { width: 860, height: 620 },
    prepare: waitForNotes,
  },
  inPanel('notes-editor', openEditor),
  inPanel('notes-preview', openPreview),
  inPanel('notes-export', openTransfer),
  inPanel('notes-backup', openBackup),
  inPanel('notes-search', openSearch),
  inPanel('notes-history', openHistory),
  inPanel('notes-bin', openBin),
  inPanel('notes-unopened', openRescue),
];
