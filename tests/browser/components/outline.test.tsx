import { useState } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/controls.css';
import '../../../components/notes/notes.css';
import '../../../components/notes/rows.css';
import { NO_FILTER } from '../../../components/panel/outline/NO_FILTER.ts';
import type { OutlineFilter } from '../../../components/panel/outline/OutlineFilter.ts';
import { OutlineTab } from '../../../components/panel/outline/OutlineTab.tsx';
import '../../../components/panel/outline.css';
import type { PageState } from '../../../components/panel/PanelState.ts';
import '../../../components/panel/panel.css';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { sampleHeader, sampleOutline, sampleOutlines } from './sampleOutline.ts';
import { samplePanel } from './samplePanel.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const reveal = vi.fn();
const openCard = vi.fn();
const state: PageState = { ...samplePanel, header: sampleHeader, outlines: sampleOutlines };

interface OutlineProps {
  of: PageState;
  delegation: string;
  first: OutlineFilter;
  t: ReturnType<typeof translateFrom>;
}

/** The tab with what the panel keeps for it. */
function Outline({ of, delegation, first, t }: OutlineProps) {
  const [filter, setFilter] = useState(first);
  const [name, setName] = useState(delegation);
  return (
    <main class="panel" style={{ blockSize: '700px', inlineSize: '372px' }}>
      <OutlineTab
        state={of}
        filter={filter}
        setFilter={setFilter}
        kept={{ offset: 0, measures: [] }}
        delegation={name}
        setDelegation={setName}
        reveal={reveal}
        openCard={openCard}
        t={t}
      />
    </main>
  );
}

function draw(more: Partial<OutlineProps> = {}): HTMLElement {
  return show(<Outline of={state} delegation="" first={NO_FILTER} t={translateFrom(en)} {...more} />);
}
const listed = () => page.getByRole('status');

beforeEach(() => {
  vi.resetAllMocks();
  document.documentElement.lang = 'en';
  document.documentElement.dir = 'ltr';
  document.documentElement.style.colorScheme = '';
});

describe.each(SCHEMES)('the outline, %s', (scheme) => {
  test.each<[string, Partial<OutlineProps>]>([
    ['whole', {}],
    ['in French', { t: translateFrom(fr) }],
    ['filtered', { first: { ...NO_FILTER, addressee: 'states parties' } }],
    ['of a delegation', { first: { ...NO_FILTER, mine: true }, delegation: 'Algeria' }],
    ['without a fitting place', { first: { ...NO_FILTER, words: 'nothing of the kind' } }],
    ['still to come', { of: { ...state, outlines: null } }],
    ['of an empty page', { of: { ...state, outlines: [], references: [] } }],
  ])('%s, has no fault of access', async (_name, more) => {
    document.documentElement.style.colorScheme = scheme;
    expect(await accessFaults(draw(more))).toEqual([]);
  });
});

describe('a row', () => {
  test('leads to its place on the page, and is marked as the last one', async () => {
    draw();
    const row = page.getByRole('button', { name: /^10 \(a\)/ });
    await row.click();
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ frameId: 0, start: 450, end: 484 });
    await expect.element(row).toHaveAttribute('aria-current', 'location');
  });

  test('says who is asked and how, and shows markup as the text that it is', async () => {
    draw();
    await expect
      .element(page.getByRole('button', { name: /^9 .*Secretariat.*should.*are encouraged to/ }))
      .toBeVisible();
    await expect.element(page.getByText('<b>Names</b> should be kept apart.')).toBeVisible();
    await expect.element(page.getByText('Reads like a recommendation')).toBeVisible();
  });

  test('of a recommendation leads to its card', async () => {
    draw();
    await page.getByRole('button', { name: 'Card of the recommendation 9' }).click();
    expect(openCard.mock.lastCall?.[0].recommendation.paragraph).toBe('9');
    expect(reveal).not.toHaveBeenCalled();
  });

  test('is reached with the keys, from the search field on', async () => {
    draw();
    await page.getByRole('searchbox').click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(reveal).toHaveBeenCalledExactlyOnceWith({ frameId: 0, start: 50, end: 105 });
    await userEvent.keyboard('{End}{Enter}');
    await expect.poll(() => reveal.mock.lastCall?.[0]).toEqual({ frameId: 0, start: 1410, end: 1450 });
  });
});

describe('the filters', () => {
  test('by kind offer what is there, with how often', async () => {
    draw();
    await page.getByRole('combobox', { name: 'Show' }).selectOptions('Agenda items (2)');
    await expect.element(listed()).toHaveTextContent('Places listed: 3');
  });

  test('by addressee and wording go together', async () => {
    draw();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'Who is asked' }).selectOptions('States parties (3)');
    await expect.element(listed()).toHaveTextContent('Places listed: 6');
    await page.getByRole('combobox', { name: 'Wording' }).selectOptions('must (1)');
    await expect.element(listed()).toHaveTextContent('Places listed: 3');
    await expect.element(page.getByRole('button', { name: 'Filters in use: 2' })).toBeVisible();
  });

  test('by words mark what fits, and say what to do when nothing does', async () => {
    const around = draw();
    await page.getByRole('searchbox').fill('DELEGATION');
    await expect.element(listed()).toHaveTextContent('Places listed: 3');
    expect([...around.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['délégation']);
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect.element(listed()).toHaveTextContent('Places listed: 21');
  });

  test('by delegation list where it spoke and in which capacity it was there', async () => {
    draw();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('combobox', { name: 'My delegation' }).fill('islamic republic of iran');
    await userEvent.keyboard('{Enter}');
    await expect.element(listed()).toHaveTextContent('Places listed: 3');
    await expect.element(page.getByRole('button', { name: /Iran .*Under item 3/ })).toBeVisible();
    await expect.element(page.getByRole('button', { name: /Iran .*States parties/ })).toBeVisible();
  });

  test('by delegation say what is compared where it is not named', async () => {
    draw({ first: { ...NO_FILTER, mine: true }, delegation: 'Guinea' });
    await expect.element(page.getByText(/names Guinea\. Whole names are compared/)).toBeVisible();
  });
});

test('of 400 recommendations and 2,000 references only those in view are drawn', async () => {
  const [first] = sampleOutline.recommendations;
  const [reference] = samplePanel.references;
  if (!first || !reference) throw new Error('The sample has no recommendation or reference.');
  const recommendations = Array.from({ length: 400 }, (_, at) => ({
    ...{ ...first, later: 'none found' as const, id: `many#${at}`, start: at * 1000, end: at * 1000 + 500 },
  }));
  const references = Array.from({ length: 2000 }, (_, at) => ({
    ...{ ...reference, id: `0 ${at}`, start: at * 200 + 1, end: at * 200 + 20 },
  }));
  const outlines = [{ frameId: 0, outline: { ...sampleOutline, recommendations, set: [] } }];
  const around = draw({ of: { ...state, outlines, references } });
  await expect.element(listed()).toHaveTextContent('Places listed: 2410');
  const drawn = () => around.querySelectorAll('.outline-row').length;
  await expect.poll(drawn).toBeGreaterThan(5);
  expect(drawn()).toBeLessThan(60);
  await page.getByRole('searchbox').click();
  await userEvent.keyboard('{ArrowDown}{End}');
  await expect.poll(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('2410');
  expect(drawn()).toBeLessThan(60);
});

test('is laid out from right to left too', async () => {
  document.documentElement.dir = 'rtl';
  const around = draw();
  const leftOf = (part: string) =>
    around.querySelector(`.outline-row[data-kind="recommendations"] ${part}`)?.getBoundingClientRect().left;
  await expect.poll(() => leftOf('.outline-number')).toBeGreaterThan(0);
  expect(leftOf('.outline-number')).toBeGreaterThan(leftOf('.outline-text') ?? Number.POSITIVE_INFINITY);
});
