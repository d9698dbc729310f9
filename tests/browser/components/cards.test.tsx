import { afterEach, describe, expect, test } from 'vitest';
import '../../../components/cards/cards.css';
import { CardFailed } from '../../../components/cards/CardFailed.tsx';
import { CardLoading } from '../../../components/cards/CardLoading.tsx';
import { CardView } from '../../../components/cards/CardView.tsx';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { noActions } from './noActions.ts';
import { SCHEMES } from './SCHEMES.ts';
import { sampleCards } from './sampleCards.ts';
import { sampleFollowUps } from './sampleFollowUps.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const LOCALES = { en: translateFrom(en), fr: translateFrom(fr) };
const views = [
  ...Object.entries({ ...sampleCards, ...sampleFollowUps }).map(([name, card]) => ({
    name,
    draw: (t: typeof LOCALES.en) => (
      <CardView
        card={card}
        t={t}
        actions={{ ...noActions, back() {} }}
        pageLink="https://undocs.org/en/CTOC/COP/2010/17"
      />
    ),
  })),
  {
    name: 'recommendation on its page',
    draw: (t: typeof LOCALES.en) => (
      <CardView
        card={sampleFollowUps.restated}
        t={t}
        actions={{
          ...noActions,
          setStatus: async () => ({ note: null, undo: null }),
          openNote: async () => {},
          correct: async () => async () => {},
        }}
        here={{
          span: { start: 0, end: 9 },
          mine: null,
          hash: 'hash',
          referredBy: [],
          siblings: [],
          placeOf: () => null,
        }}
      />
    ),
  },
  { name: 'loading', draw: (t: typeof LOCALES.en) => <CardLoading text="resolution 5/2" t={t} /> },
  {
    name: 'failed',
    draw: (t: typeof LOCALES.en) => <CardFailed text="resolution 5/2" t={t} actions={noActions} />,
  },
];

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  document.documentElement.dir = '';
});

describe.each(views)('the card "$name"', ({ draw }) => {
  describe.each(Object.entries(LOCALES))('in %s', (language, t) => {
    test.each(SCHEMES)('has no fault of access, %s', async (scheme) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      expect(await accessFaults(show(draw(t)))).toEqual([]);
    });

    test('is a dialog with a name', () => {
      const dialog = show(draw(t)).querySelector('[role="dialog"]');
      expect(dialog?.getAttribute('aria-label')).toMatch(/\S.*: \S/u);
    });
  });

  test('has targets of at least 24 pixels', () => {
    const targets = show(draw(LOCALES.en)).querySelectorAll('button, a, summary');
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });

  test.each(['ltr', 'rtl'])('keeps its words inside its frame in a narrow window, %s', (direction) => {
    document.documentElement.dir = direction;
    const around = show(draw(LOCALES.fr));
    around.style.inlineSize = '200px';
    const card = around.querySelector<HTMLElement>('.card');
    if (card) card.style.inlineSize = '200px';
    expect(card?.scrollWidth).toBeLessThanOrEqual(200);
  });
});
