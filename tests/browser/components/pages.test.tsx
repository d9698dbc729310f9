import { afterEach, describe, expect, test } from 'vitest';
import '../../../components/controls.css';
import '../../../components/learning/kept.css';
import { PacksView } from '../../../components/packs/PacksView.tsx';
import '../../../components/packs/packs.css';
import { OptionsView } from '../../../components/pages/OptionsView.tsx';
import '../../../components/pages/pages.css';
import { WelcomeView } from '../../../components/pages/WelcomeView.tsx';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { busyPacks, noPackActions, noPacks, somePacks } from './samplePacks.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const citing = { citationStyle: 'editorial-manual', citationLanguage: 'fr' } as const;
const shown = { references: true, recommendations: false, notes: true, hidden: false };
const none = () => {};
const keptActions = { setLearning: none, forget: none, forgetAll: none, undo: none };
const noneKept = {
  state: { isOn: true, documents: [], forgotten: { all: true as const }, failed: false },
  actions: keptActions,
};
const someKept = {
  state: {
    isOn: false,
    documents: [
      {
        copy: 'a',
        symbol: 'A/1/1',
        title: 'Report of a specimen',
        date: '2030-02-17',
        language: 'en',
        size: 250_000,
      },
      { copy: 'b', symbol: null, title: null, date: null, language: null, size: 4_000 },
    ],
    forgotten: { name: 'A/1/2' },
    failed: true,
  },
  actions: keptActions,
};

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
      kept={noneKept}
      packs={{ state: noPacks, actions: noPackActions }}
      reader={{ isOn: false, isForAll: false, isRefused: true, turn: none, allowAll: none }}
      t={t}
    />,
    <OptionsView
      key="failed"
      shown={shown}
      citing={citing}
      delegation="Specimenland"
      change={none}
      failed
      kept={someKept}
      packs={{ state: somePacks, actions: noPackActions }}
      reader={{ isOn: true, isForAll: false, isRefused: false, turn: none, allowAll: none }}
      t={t}
    />,
  ];

  describe.each(SCHEMES)('%s', (scheme) => {
    const importing = (
      <PacksView key="packs being imported" state={busyPacks} actions={noPackActions} t={t} />
    );
    test.each([...views, importing])('$key has no fault of access', async (view) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      expect(await accessFaults(show(view))).toEqual([]);
    });
  });

  test('both say that this is no official product', () => {
    for (const view of views) expect(show(view).textContent).toContain(t('about.notOfficial'));
  });
});
