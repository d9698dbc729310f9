import type { Page } from 'playwright-core';
import { EXPORT_SHOTS } from './EXPORT_SHOTS.ts';
import { FOLLOW_SHOTS } from './FOLLOW_SHOTS.ts';
import { MARK_SHOTS } from './MARK_SHOTS.ts';
import { NOTE_SHOTS } from './NOTE_SHOTS.ts';
import { openCardOf } from './openCardOf.ts';
import { PANEL_SHOTS } from './PANEL_SHOTS.ts';
import { PATIENCE } from './PATIENCE.ts';
import { READER_SHOTS } from './READER_SHOTS.ts';
import type { Shot } from './Shot.ts';
import { waitForReferences } from './waitForReferences.ts';

const FOLDER = '/unodc/en/treaties/CTOC';
const REPORT = `${FOLDER}/report-specimen.html`;
const UNCLEAR = `${FOLDER}/unclear-specimen.html`;
const SESSIONS = `${FOLDER}/working-group-specimen.html`;

const WINDOW = { width: 1180, height: 760 };
const CARD_WINDOW = { width: 860, height: 760 };
const PANEL_WINDOW = { width: 372, height: 760 };
const PAGE_WINDOW = { width: 900, height: 1000 };

/** Cards, each by the words that it is opened on. */
const CARDS: Record<string, string> = {
  document: 'CTOC/COP/WG.4/2010/6',
  paragraph: 'paragraph 17 of the report',
  resolution: 'resolution 5/2',
  article: 'article 32, paragraph 3',
  'agenda-item': 'agenda item 4',
  plain: 'E.09.V.11',
};

/** Past the masthead, to where the references are. */
async function showParagraphs(page: Page): Promise<void> {
  await waitForReferences(page);
  await page.evaluate(() => document.querySelector('h2')?.scrollIntoView({ behavior: 'instant' }));
  await page.waitForFunction(() => (CSS.highlights.get('addendum-ref')?.size ?? 0) > 10);
}

/** Chips that say more than a symbol: what they lead to was looked up. */
async function waitForChips(page: Page): Promise<void> {
  await page.locator('addendum-overlay .chip', { hasText: '·' }).first().waitFor({ timeout: PATIENCE });
}

/** From a document's card to the card of its session. */
async function openSession(page: Page): Promise<void> {
  await openCardOf('CTOC/COP/WG.4/2010/6')(page);
  await page.locator('addendum-overlay .session-link').click();
  await page.locator('addendum-overlay .card-back').waitFor();
  await page.locator('addendum-overlay .card .rows').first().waitFor();
}

/** The references of the page, in the panel. */
async function openReferences(panel: Page): Promise<void> {
  await panel.locator('#tab-references').click();
}

const cardsOn = (address: string, words: Record<string, string>): Shot[] =>
  Object.entries(words).map(([name, start]) => ({
    name: `card-${name}`,
    address,
    window: CARD_WINDOW,
    prepare: openCardOf(start),
  }));

const own: Shot[] = [
  {
    name: 'panel',
    address: REPORT,
    extensionPage: 'sidepanel.html',
    window: PANEL_WINDOW,
    arrange: openReferences,
  },
  {
    name: 'panel-document',
    address: `${FOLDER}/paper-specimen.html`,
    extensionPage: 'sidepanel.html',
    window: PANEL_WINDOW,
  },
  {
    name: 'panel-empty',
    address: `${FOLDER}/no-references-specimen.html`,
    extensionPage: 'sidepanel.html',
    window: PANEL_WINDOW,
    arrange: openReferences,
  },
  { name: 'welcome', address: REPORT, extensionPage: 'welcome.html', window: PAGE_WINDOW },
  { name: 'options', address: REPORT, extensionPage: 'options.html', window: PAGE_WINDOW },
].map((shot) => ({ ...shot, prepare: async () => {} }));

/** Every picture of the documentation. */
export const SHOTS: Shot[] = [
  { name: 'page', address: REPORT, window: WINDOW, prepare: showParagraphs },
  { name: 'page-sessions', address: SESSIONS, window: WINDOW, prepare: waitForChips },
  { name: 'page-card', address: REPORT, window: WINDOW, prepare: openCardOf('paragraph 17 of the report') },
  ...cardsOn(REPORT, CARDS),
  ...cardsOn(UNCLEAR, { ambiguous: 'resolution 4/4', unresolved: 'paragraph 3 of that report' }),
  { name: 'card-session', address: REPORT, window: CARD_WINDOW, prepare: openSession },
  {
    name: 'page-arabic',
    address: '/unodc/ar/treaties/CTOC/specimen.html',
    window: CARD_WINDOW,
    prepare: openCardOf('CTOC/COP/WG.4/2010/6'),
  },
  {
    name: 'page-narrow',
    address: REPORT,
    window: { width: 380, height: 720 },
    prepare: openCardOf('paragraph 17 of the report'),
  },
  {
    name: 'page-zoomed',
    address: REPORT,
    window: WINDOW,
    zoom: 2,
    prepare: openCardOf('paragraph 17 of the report'),
  },
  { name: 'page-text', address: `${FOLDER}/report-specimen.txt`, window: WINDOW, prepare: waitForReferences },
  ...MARK_SHOTS,
  ...FOLLOW_SHOTS,
  ...own,
  ...PANEL_SHOTS,
  ...NOTE_SHOTS,
  ...EXPORT_SHOTS,
  ...READER_SHOTS,
];
