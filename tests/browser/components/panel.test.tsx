import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/controls.css';
import '../../../components/cards/cards.css';
import '../../../components/notes/notes.css';
import '../../../components/notes/parts.css';
import '../../../components/notes/rows.css';
import '../../../components/cards/followUp/followUp.css';
import '../../../components/panel/document.css';
import '../../../components/panel/followUp/followUp.css';
import '../../../components/panel/session/session.css';
import '../../../components/panel/outline.css';
import '../../../components/panel/panel.css';
import { PANEL_TABS, type PanelTab } from '../../../components/panel/PANEL_TABS.ts';
import type { PanelState } from '../../../components/panel/PanelState.ts';
import { PanelView } from '../../../components/panel/PanelView.tsx';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { sampleHeader, sampleOutlines } from './sampleOutline.ts';
import { samplePanel } from './samplePanel.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const settings = {
  ...{ references: true, recommendations: true, notes: true, hidden: false },
  ...{ sitesWithoutNotes: [] as string[], delegation: '' },
};
const actions = {
  ...{ reveal: vi.fn(), change: vi.fn(), reload: vi.fn(), openSite: vi.fn(), openReader: vi.fn() },
  ...{
    revealPlace: vi.fn(),
    showRecommendation: vi.fn(),
    addEvidence: vi.fn(),
    setSymbol: vi.fn(),
    undoSymbol: vi.fn(),
  },
  ...{ paintNotes: vi.fn(), setDelegation: vi.fn() },
  ...{ showFollowed: vi.fn(), revealParagraph: vi.fn() },
  ...{ setStatus: vi.fn(), openNote: vi.fn(), noteOnPassage: vi.fn() },
  ...{ askFollowUp: vi.fn(async () => null), askSession: vi.fn(async () => null) },
  ...{ open: vi.fn(), copy: vi.fn(), show: vi.fn(), back: vi.fn() },
};
const TABS = PANEL_TABS;
const chooseTab = vi.fn();
const STATES: [string, PanelState][] = [
  ['page', samplePanel],
  ['page with an outline', { ...samplePanel, header: sampleHeader, outlines: sampleOutlines }],
  ['page whose symbol its reader set', { ...samplePanel, basis: 'reader' }],
  [
    'page without references',
    {
      ...samplePanel,
      ...{ symbol: null, basis: 'unknown', own: null, references: [], outlines: [] },
    },
  ],
  ['loading', { is: 'loading' }],
  ['elsewhere', { is: 'elsewhere' }],
  ['file', { is: 'file', address: 'https://www.unodc.org/documents/paper.pdf' }],
  ['failed', { is: 'failed' }],
];

function draw(state: PanelState, off: Partial<typeof settings> = {}, tab: PanelTab = 'references') {
  return show(
    <PanelView
      state={state}
      settings={{ ...settings, ...off }}
      tab={tab}
      chooseTab={chooseTab}
      notes={null}
      noteCount={3}
      ownNotes={[]}
      handling={null}
      t={t}
      actions={actions}
    />,
  );
}

beforeEach(() => vi.clearAllMocks());
afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each(STATES)('the side panel, %s', (_name, state) => {
  test.each(SCHEMES)('has no fault of access, %s', async (scheme) => {
    document.documentElement.lang = 'en';
    document.documentElement.style.colorScheme = scheme;
    for (const tab of TABS) expect(await accessFaults(draw(state, {}, tab))).toEqual([]);
    expect(await accessFaults(draw(state, { hidden: true }))).toEqual([]);
  });
});

test('a file in a viewer of the browser is offered to the reader', async () => {
  const address = 'https://www.unodc.org/documents/paper.pdf';
  draw({ is: 'file', address }, {}, 'document');
  await page.getByRole('button', { name: 'Read with Addendum' }).click();
  expect(actions.openReader).toHaveBeenCalledExactlyOnceWith(address);
});

describe('the tabs', () => {
  test('are gone through with the arrow keys', async () => {
    const around = draw(samplePanel);
    around.querySelector<HTMLElement>('#tab-references')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(chooseTab).toHaveBeenLastCalledWith('notes');
  });

  test('lead from the document to its session', async () => {
    draw(samplePanel, {}, 'document');
    await page.getByRole('button', { name: /^2nd session/ }).click();
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('CTOC/COP/WG.4 session 2');
  });
});

describe('the list', () => {
  test('names each thing once and goes to its places in turn', async () => {
    draw(samplePanel);
    const row = page.getByRole('button', { name: /2009\/2 ?Document/ });
    await row.click();
    await row.click();
    await row.click();
    expect(actions.reveal.mock.calls.map(([reference]) => reference.id)).toEqual(['0 1', '0 5', '0 1']);
  });

  test('is filtered by kind', async () => {
    const around = draw(samplePanel);
    await page.getByRole('button', { name: 'Resolutions and decisions 2' }).click();
    expect(around.querySelectorAll('.reference')).toHaveLength(2);
    await page.getByRole('button', { name: 'All 5' }).click();
    expect(around.querySelectorAll('.reference')).toHaveLength(4);
  });

  test('is searched by words and symbols, and says what to do when nothing fits', async () => {
    const around = draw(samplePanel);
    const box = page.getByRole('searchbox');
    await box.fill('PARAGRAPH 17');
    expect(around.querySelectorAll('.reference')).toHaveLength(1);
    await box.fill('nothing of the kind');
    expect(around.querySelectorAll('.reference')).toHaveLength(0);
    await page.getByRole('button', { name: 'Show all references' }).click();
    expect(around.querySelectorAll('.reference')).toHaveLength(4);
  });

  test('marks what could be several things', async () => {
    draw(samplePanel);
    await expect.element(page.getByText('Could be several')).toBeVisible();
  });
});

describe('this document', () => {
  test('stands at the head of every tab, with its session, and the one before', async () => {
    for (const tab of TABS) {
      draw(samplePanel, {}, tab);
      await expect.element(page.getByText('stated', { exact: true })).toBeVisible();
      await expect.element(page.getByRole('button', { name: /^2nd session/ })).toBeVisible();
    }
    await page.getByRole('button', { name: /^Previous session: 1st/ }).click();
    expect(actions.show).toHaveBeenCalledExactlyOnceWith('CTOC/COP/WG.4 session 1');
    expect(chooseTab).toHaveBeenCalledWith('document');
  });

  test('names a joint document by all its symbols', () => {
    const joint = { ...sampleHeader, symbol: 'A/99/86', otherSymbols: ['E/2044/71'] };
    const shown = draw({ ...samplePanel, symbol: 'A/99/86', own: null, header: joint });
    expect(shown.querySelector('.panel-symbol')?.textContent).toBe('A/99/86–E/2044/71');
  });

  test('is of the session that its head prints, where nothing is known of it', async () => {
    draw({ ...samplePanel, symbol: null, basis: 'unknown', own: null, header: sampleHeader });
    await expect.element(page.getByText('2nd session · Vienna · 27–29 January 2010')).toBeVisible();
  });

  test('takes a symbol from its reader, and nothing that is none', async () => {
    actions.setSymbol.mockResolvedValue(undefined);
    draw({ ...samplePanel, symbol: null, basis: 'unknown', own: null }, {}, 'document');
    const field = page.getByRole('textbox', { name: 'This document’s symbol is' });
    await field.fill('the report');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText(/^This is no symbol of a document/)).toBeVisible();
    expect(actions.setSymbol).not.toHaveBeenCalled();
    await field.fill(' ctoc/cop/wg.4/2010/6 ');
    await page.getByRole('button', { name: 'Keep' }).click();
    expect(actions.setSymbol).toHaveBeenCalledExactlyOnceWith('CTOC/COP/WG.4/2010/6');
    await expect.element(page.getByText('Kept: CTOC/COP/WG.4/2010/6')).toBeVisible();
  });

  test('says so where a symbol could not be kept', async () => {
    actions.setSymbol.mockRejectedValue(new Error('The disk is full.'));
    draw(samplePanel, {}, 'document');
    await page.getByRole('button', { name: 'Its symbol is another one' }).click();
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.element(page.getByText(/could not be kept/)).toBeVisible();
  });

  test('gives back what its reader said', async () => {
    actions.undoSymbol.mockResolvedValue(undefined);
    draw({ ...samplePanel, basis: 'reader' }, {}, 'document');
    await page.getByRole('button', { name: 'Take back what I said' }).click();
    expect(actions.undoSymbol).toHaveBeenCalledOnce();
  });
});

describe('the switch of the site', () => {
  test('turns the painting of notes off and on', async () => {
    draw(samplePanel);
    await page.getByRole('checkbox', { name: 'Notes on unodc.org' }).click();
    expect(actions.paintNotes).toHaveBeenLastCalledWith(false);
    draw(samplePanel, { sitesWithoutNotes: ['unodc.org'] });
    await page.getByRole('checkbox', { name: 'Notes on unodc.org' }).click();
    expect(actions.paintNotes).toHaveBeenLastCalledWith(true);
  });
});

describe('while nothing is shown', () => {
  test.each([{ hidden: true }, { references: false }])(
    '%o: says so, and does not call the page empty',
    async (off) => {
      draw(samplePanel, off);
      await expect.element(page.getByRole('heading', { name: 'References are not shown' })).toBeVisible();
      await page.getByRole('button', { name: 'Show again' }).first().click();
      expect(actions.change).toHaveBeenLastCalledWith({ hidden: false, references: true });
    },
  );
});

describe('the switches', () => {
  test('change one thing each', async () => {
    draw(samplePanel);
    await page.getByRole('checkbox', { name: 'References' }).click();
    expect(actions.change).toHaveBeenLastCalledWith({ references: false });
    await page.getByRole('button', { name: 'Hide everything' }).click();
    expect(actions.change).toHaveBeenLastCalledWith({ hidden: true });
  });

  test('say so while everything is hidden', async () => {
    draw(samplePanel, { hidden: true });
    await expect.element(page.getByText(/Everything is hidden/)).toBeVisible();
    await page.getByRole('button', { name: 'Show again' }).last().click();
    expect(actions.change).toHaveBeenLastCalledWith({ hidden: false });
  });
});
