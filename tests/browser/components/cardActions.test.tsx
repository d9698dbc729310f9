import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CardFailed } from '../../../components/cards/CardFailed.tsx';
import { CardView } from '../../../components/cards/CardView.tsx';
import type { Card } from '../../../lib/knowledge/Card.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { noActions } from './noActions.ts';
import { sampleCards } from './sampleCards.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const PAGE_LINK = 'https://undocs.org/en/CTOC/COP/WG.4/2010/6';
const open = vi.fn();
const copy = vi.fn();
const showCard = vi.fn();
const actions = { ...noActions, open, copy, show: showCard };

function draw(card: Card, pageLink: string | null = null) {
  return show(<CardView card={card} t={t} actions={actions} pageLink={pageLink} />);
}

beforeEach(() => vi.resetAllMocks());

describe('one click away', () => {
  test.each([
    ['document', /^Previous session/, 'CTOC/COP/WG.4 session 1'],
    ['document', /^Next session/, 'CTOC/COP/WG.4 session 3'],
    ['document', /^2nd session/, 'CTOC/COP/WG.4 session 2'],
    ['document', /2010\/1/, 'CTOC/COP/WG.4/2010/1'],
    ['unknownDocument', /^Belongs to/, 'CTOC/COP/WG.6/2018/CRP.3'],
    ['resolution', /^Printed in/, 'CTOC/COP/2010/17'],
    ['resolution', /^This session/, 'CTOC/COP session 5'],
    ['session', /^Report/, 'CTOC/COP/WG.4/2010/6'],
    ['agendaItem', /2010\/4/, 'CTOC/COP/WG.4/2010/4'],
    ['ambiguous', /^CAC\/COSP/, 'CAC/COSP resolution 4/4'],
  ] as const)('from the card "%s", %s', async (name, words, canonical) => {
    draw(sampleCards[name]);
    await page.getByRole('button', { name: words }).first().click();
    expect(showCard).toHaveBeenCalledExactlyOnceWith(canonical);
  });

  test('documents beyond the first three wait behind a click', async () => {
    draw(sampleCards.document);
    await expect.element(page.getByText('CTOC/COP/WG.4/2010/5')).not.toBeVisible();
    await page.getByText('2 more').click();
    await expect.element(page.getByText('CTOC/COP/WG.4/2010/5')).toBeVisible();
  });

  test('back is there only where there is something to go back to', async () => {
    draw(sampleCards.session);
    await expect.element(page.getByRole('button', { name: 'Back' })).not.toBeInTheDocument();
    const back = vi.fn();
    show(<CardView card={sampleCards.session} t={t} actions={{ ...actions, back }} />);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(back).toHaveBeenCalledOnce();
  });

  test('a card that failed can be asked for again', async () => {
    const retry = vi.fn();
    show(<CardFailed text="resolution 5/2" t={t} actions={{ ...actions, retry }} />);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(retry).toHaveBeenCalledOnce();
  });
});

describe('links', () => {
  test('stand in the order of official lists, after the link of the page, each in its own language', () => {
    const links = [...draw(sampleCards.document, PAGE_LINK).querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.lang])).toEqual([
      ['The link on this page', ''],
      ['العربية', 'ar'],
      ['中文', 'zh'],
      ['English', 'en'],
      ['Français', 'fr'],
      ['Русский', 'ru'],
      ['Español', 'es'],
    ]);
    expect(links[0]?.href).toBe(PAGE_LINK);
  });

  test('a plain click asks the place that shows the card', async () => {
    draw(sampleCards.document);
    await page.getByRole('link', { name: 'Français' }).click();
    expect(open).toHaveBeenCalledExactlyOnceWith('https://docs.un.org/fr/CTOC/COP/WG.4/2010/6');
  });

  test('say that nothing was checked', async () => {
    draw(sampleCards.document);
    await expect.element(page.getByText('Not checked whether it is there in each language.')).toBeVisible();
  });
});

describe('the citation', () => {
  const { citation } = sampleCards.document;

  test.each([
    ['as text alone', undefined],
    [
      'as rich text and Markdown too',
      { text: citation, html: `<b>${citation}</b>`, markdown: `*${citation}*` },
    ],
  ])('is copied %s, and the card says what is on the clipboard', async (_, clip) => {
    const around = draw({ ...sampleCards.document, ...(clip && { clip }) });
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(copy).toHaveBeenCalledExactlyOnceWith(citation, clip);
    await expect
      .poll(() => around.querySelector('[aria-live]')?.textContent)
      .toBe(`On the clipboard: ${citation}`);
  });

  test('can be selected where the browser refuses to copy', async () => {
    copy.mockRejectedValue(new DOMException('refused'));
    const around = draw(sampleCards.document);
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => around.querySelector('[aria-live]')?.textContent).toContain(citation);
  });
});

describe('what is known, and from where', () => {
  test.each([
    ['document', 'Read in CTOC/COP/WG.4/2010/6, para. 7'],
    ['document', 'Found by the dates of the meeting.'],
    ['document', 'Paragraph 15'],
    ['unknownDocument', 'Not in the knowledge of this extension: this is what the symbol itself tells.'],
    ['ambiguous', 'This could be more than one thing'],
    ['agendaItem', 'Probable: printed below the number of the item.'],
    ['unresolved', 'Not clear what is meant'],
  ] as const)('the card "%s" says "%s"', async (name, words) => {
    draw(sampleCards[name]);
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  });
});
