import { afterEach, describe, expect, test } from 'vitest';
import '../../../components/controls.css';
import { OptionsView } from '../../../components/pages/OptionsView.tsx';
import '../../../components/pages/pages.css';
import { WelcomeView } from '../../../components/pages/WelcomeView.tsx';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const citing = { citationStyle: 'editorial-manual', citationLanguage: 'fr' } as const;
const shown = { references: true, recommendations: false, notes: true, hidden: false };
const none = () => {};

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each([
  ['en', translateFrom(en)],
  ['fr', translateFrom(fr)],
])('in %s', (language, t) => {
  const views = [
    <WelcomeView key="welcome" shown={shown} change={none} openSite={none} openSettings={none} t={t} />,
    <OptionsView
      key="options"
      shown={shown}
      citing={citing}
      delegation=""
      change={none}
      failed={false}
      t={t}
    />,
    <OptionsView
      key="failed"
      shown={shown}
      citing={citing}
      delegation="Specimenland"
      change={none}
      failed
      t={t}
    />,
  ];

  describe.each(SCHEMES)('%s', (scheme) => {
    test.each(views)('$key has no fault of access', async (view) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      expect(await accessFaults(show(view))).toEqual([]);
    });
  });

  test('both say that this is no official product', () => {
    for (const view of views) expect(show(view).textContent).toContain(t('about.notOfficial'));
  });
});
