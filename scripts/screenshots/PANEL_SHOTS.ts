import type { Page } from 'playwright-core';
import type { Shot } from './Shot.ts';

const FOLDER = '/unodc/en/treaties/CTOC';
const MEETING = `${FOLDER}/meeting-specimen.html`;
const WINDOW = { width: 372, height: 760 };

/** The outline of the page, when it was read. */
async function openOutline(panel: Page): Promise<void> {
  await panel.locator('#tab-outline').click();
  await panel.locator('.outline-row, .tab-panel > .empty h2').first().waitFor();
}

async function openFilters(panel: Page): Promise<void> {
  await openOutline(panel);
  await panel.locator('[aria-controls="outline-filters"]').click();
}

/** Only what asks States parties. */
async function chooseAddressee(panel: Page): Promise<void> {
  await openFilters(panel);
  await panel.locator('#outline-filters select').first().selectOption('states parties');
}

async function nameDelegation(panel: Page): Promise<void> {
  await openFilters(panel);
  const name = panel.locator('.delegation input').first();
  await name.fill('Algeria');
  await name.press('Enter');
  await panel.locator('.outline-row[data-kind="statements"]').first().waitFor();
}

async function search(panel: Page): Promise<void> {
  await openOutline(panel);
  await panel.locator('.search input').first().fill('calendar states');
  await panel.locator('.outline-row mark').first().waitFor();
}

async function correctSymbol(panel: Page): Promise<void> {
  await panel.locator('.symbol-correction .link-button').click();
}

/** What became of the recommendations, with their lineage drawn. */
async function openFollowUp(panel: Page): Promise<void> {
  await panel.locator('#tab-followUp').click();
  await panel.locator('.follow-row').first().waitFor();
}

async function openLineage(panel: Page): Promise<void> {
  await openFollowUp(panel);
  await panel.locator('.lineage summary').click();
}

async function openSession(panel: Page): Promise<void> {
  await panel.locator('#tab-session').click();
  await panel.locator('.session-tab, .tab-panel > .empty h2').first().waitFor();
}

async function turnRightToLeft(panel: Page): Promise<void> {
  await openOutline(panel);
  await panel.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
}

/** The side panel about a document: its outline with and without filters, and what the reader says of its symbol. */
export const PANEL_SHOTS: Shot[] = [
  { name: 'panel-outline', address: `${FOLDER}/recommendations-specimen.html`, arrange: openOutline },
  { name: 'panel-outline-filter', address: MEETING, arrange: chooseAddressee },
  { name: 'panel-outline-delegation', address: MEETING, arrange: nameDelegation },
  { name: 'panel-outline-search', address: MEETING, arrange: search },
  { name: 'panel-outline-empty', address: `${FOLDER}/no-references-specimen.html`, arrange: openOutline },
  { name: 'panel-outline-text', address: `${FOLDER}/report-specimen.txt`, arrange: openOutline },
  { name: 'panel-follow-up', address: `${FOLDER}/report-specimen.html`, arrange: openFollowUp },
  { name: 'panel-lineage', address: `${FOLDER}/report-specimen.html`, arrange: openLineage },
  { name: 'panel-session', address: `${FOLDER}/report-specimen.html`, arrange: openSession },
  { name: 'panel-rtl', address: `${FOLDER}/recommendations-specimen.html`, arrange: turnRightToLeft },
  { name: 'panel-symbol', address: MEETING, arrange: correctSymbol },
].map((shot) => ({
  ...shot,
  extensionPage: 'sidepanel.html',
  window: WINDOW,
  prepare: async () => {},
}));
