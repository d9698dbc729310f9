import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/cards/cards.css';
import '../../../components/cards/followUp/followUp.css';
import '../../../components/controls.css';
import '../../../components/notes/notes.css';
import '../../../components/notes/rows.css';
import '../../../components/panel/followUp/followUp.css';
import { FollowUpTab } from '../../../components/panel/followUp/FollowUpTab.tsx';
import { NO_FOLLOW_FILTER } from '../../../components/panel/followUp/NO_FOLLOW_FILTER.ts';
import type { PanelActions } from '../../../components/panel/PanelActions.ts';
import type { PageState } from '../../../components/panel/PanelState.ts';
import '../../../components/panel/outline.css';
import '../../../components/panel/panel.css';
import '../../../components/tokens.css';
import type { RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { Clip } from '../../../lib/knowledge/Clip.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { noPanelActions } from './noPanelActions.ts';
import { SCHEMES } from './SCHEMES.ts';
import { makeNote } from './sampleBook.ts';
import { sampleFollowUps } from './sampleFollowUps.ts';
import { sampleHeader, sampleOutlines } from './sampleOutline.ts';
import { samplePanel } from './samplePanel.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const state: PageState = { ...samplePanel, header: sampleHeader, outlines: sampleOutlines };
const SAMPLES: RecommendationCard[] = Object.values(sampleFollowUps).map((card, at) => ({
  ...card,
  id: `${card.symbol}#${at + 8}`,
  paragraph: String(at + 8),
  citation: `${card.symbol}, para. ${at + 8}`,
}));

interface TableProps {
  cards: RecommendationCard[];
  notes?: Note[];
  actions?: Partial<PanelActions>;
}

function Table({ cards, notes = [], actions = {} }: TableProps) {
  const [filter, setFilter] = useState(NO_FOLLOW_FILTER);
  return (
    <main class="panel" style={{ blockSize: '800px', inlineSize: '372px' }}>
      <FollowUpTab
        state={state}
        notes={notes}
        filter={filter}
        setFilter={setFilter}
        kept={{ offset: 0, measures: [] }}
        t={t}
        actions={{
          ...noPanelActions,
          askFollowUp: async () => ({ cards, set: cards[0]?.followUp ?? null }),
          ...actions,
        }}
      />
    </main>
  );
}

/** "My status" of paragraph 8, "waiting" until a day. */
const mine = makeNote('mine', {
  ...{ kind: 'recommendation', status: 'waiting', statusDay: '2099-12-03', comment: 'Ask in the corridor.' },
  source: { symbol: null, title: '', url: null, language: 'en', paragraph: '8' },
});
const rows = () => [...document.querySelectorAll('.follow-row')];
const drawn = () => expect.poll(() => rows().length).toBeGreaterThan(0);

describe('the follow-up table', () => {
  test.each(SCHEMES)('has no fault of access, %s', async (scheme) => {
    document.documentElement.lang = 'en';
    document.documentElement.style.colorScheme = scheme;
    const around = show(<Table cards={SAMPLES} notes={[mine]} />);
    await drawn();
    expect(await accessFaults(around)).toEqual([]);
    document.documentElement.style.colorScheme = '';
  });

  test('shows what is the reader’s apart from what documents say', async () => {
    show(<Table cards={SAMPLES} notes={[mine]} />);
    await drawn();
    const [first] = rows();
    expect(first?.querySelector<HTMLSelectElement>('.follow-mine select')?.value).toBe('waiting');
    expect(first?.querySelector<HTMLInputElement>('.follow-mine input')?.value).toBe('2099-12-03');
    expect(first?.querySelector('.follow-mine')?.textContent).toContain('Ask in the corridor.');
    expect(first?.querySelector('.follow-facts')?.textContent).not.toContain('Ask in the corridor.');
  });

  test('keeps a status that is chosen, with its day, says so, and takes it back', async () => {
    const undo = vi.fn(async () => undefined);
    const setStatus = vi.fn(async () => ({ note: 'mine', undo }));
    show(<Table cards={SAMPLES} notes={[mine]} actions={{ setStatus }} />);
    await drawn();
    const field = page.getByRole('combobox', { name: 'My status: 8' });
    await userEvent.selectOptions(field, 'raised');
    const span = SAMPLES[0]?.span;
    expect(setStatus).toHaveBeenLastCalledWith(span, { status: 'raised', day: '2099-12-03' });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    expect(undo).toHaveBeenCalledOnce();
    await userEvent.selectOptions(field, '');
    expect(setStatus).toHaveBeenLastCalledWith(span, null);
  });

  test('says where a status could not be kept', async () => {
    const setStatus = async () => Promise.reject(new Error('The disk is full.'));
    show(<Table cards={SAMPLES} actions={{ setStatus }} />);
    await drawn();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'My status: 8' }), 'raised');
    await expect.poll(() => rows()[0]?.textContent).toContain('It could not be kept');
  });

  test('is copied as a table, as text for spreadsheets and as Markdown, with what was searched', async () => {
    const copy = vi.fn<(text: string, clip?: Clip) => void>();
    show(<Table cards={SAMPLES} notes={[mine]} actions={{ copy }} />);
    await drawn();
    await page.getByRole('button', { name: 'Copy table' }).click();
    const [text = '', clip] = copy.mock.calls[0] ?? [];
    const lines = text.split('\n');
    expect(text).toContain(
      'Recommendation\tAsks\tAction by an organ\tLater texts\tReported action\tSearched',
    );
    expect(text).toContain('Waiting until 3 December 2099');
    expect(text).toContain('Documents searched: 2, to 8 September 2032');
    expect(lines.length).toBeGreaterThan(SAMPLES.length);
    const html = new DOMParser().parseFromString(clip?.html ?? '', 'text/html');
    expect(html.querySelectorAll('tbody tr')).toHaveLength(SAMPLES.length);
    expect(html.querySelectorAll('thead th')).toHaveLength(8);
    expect(clip?.markdown).toContain('| Recommendation | Asks |');
  });

  test('of 400 only those in view are drawn; keys go from row to row, and search finds one', async () => {
    const [first] = SAMPLES;
    if (first === undefined) throw new Error('There is no sample.');
    const cards = Array.from({ length: 400 }, (_, at) => ({
      ...{ ...first, id: `many#${at}`, paragraph: String(at), words: `Lantern number ${at} should be lit.` },
    }));
    show(<Table cards={cards} />);
    await drawn();
    await expect.element(page.getByText('Places listed: 400')).toBeInTheDocument();
    expect(rows().length).toBeLessThan(30);
    rows()[0]?.querySelector<HTMLElement>('.follow-head')?.focus();
    await userEvent.keyboard('{End}');
    await expect
      .poll(() => document.activeElement?.closest('[data-index]')?.getAttribute('data-index'))
      .toBe('399');
    await userEvent.fill(page.getByRole('searchbox'), 'number 271');
    await expect.element(page.getByText('Places listed: 1', { exact: true })).toBeInTheDocument();
    await expect.poll(() => rows().map((row) => row.textContent?.includes('271'))).toEqual([true]);
  });

  test('draws lineage for the eye, and says the same in a list that leads there', async () => {
    const showCard = vi.fn();
    show(<Table cards={SAMPLES} actions={{ show: showCard }} />);
    await drawn();
    document.querySelector<HTMLElement>('.lineage summary')?.click();
    const drawing = document.querySelector('.lineage-arcs');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    const stops = [...document.querySelectorAll('.lineage-stops > li')];
    expect(stops.length).toBe(drawing?.querySelectorAll('.lineage-stop, .lineage-own').length);
    expect(stops.filter((stop) => stop.textContent?.includes('This document'))).toHaveLength(1);
    const link = document.querySelector<HTMLElement>('.lineage-stops button');
    link?.click();
    expect(showCard).toHaveBeenLastCalledWith(link?.textContent);
  });
});

/** What stands where data is missing. */
const MISSING: [string, PageState, Partial<PanelActions>, string][] = [
  ['it is still read', { ...state, outlines: null }, {}, 'Reading it as a document'],
  ['no answer comes', state, { askFollowUp: async () => null }, 'The page did not answer'],
  ['nothing recommends', { ...state, outlines: [] }, {}, 'No recommendations here'],
];

test.each(MISSING)('where %s, that is said', async (_name, of, actions, words) => {
  show(
    <FollowUpTab
      state={of}
      notes={[]}
      filter={NO_FOLLOW_FILTER}
      setFilter={() => {}}
      kept={{ offset: 0, measures: [] }}
      t={t}
      actions={{ ...noPanelActions, ...actions }}
    />,
  );
  await expect.poll(() => document.body.textContent).toContain(words);
});
