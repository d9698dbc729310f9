import { afterEach, describe, expect, test } from 'vitest';
import '../../../components/controls.css';
import type { ReaderActions } from '../../../components/reader/ReaderActions.ts';
import type { ReaderState } from '../../../components/reader/ReaderState.ts';
import { ReaderView } from '../../../components/reader/ReaderView.tsx';
import '../../../components/reader/reader.css';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const none = () => {};
const actions: ReaderActions = {
  openTyped: none,
  openOther: none,
  openFile: none,
  openCopy: none,
  allow: none,
  retry: none,
  keep: none,
  unkeep: none,
  remove: none,
  copyAddress: none,
  goTo: none,
  zoomBy: none,
  zoomToFit: none,
  turn: none,
  print: none,
  toggleList: none,
  find: none,
  findAgain: none,
};

const address = 'https://www.unodc.org/documents/a-long-way-down/to-a-file-with-a-long-name/of-2031.pdf';
const title = 'Report on the meeting of the Working Group on Lighthouses held in Vienna in January 2031';
const copy = { key: address, title: `CTOC/COP/WG.4/2031/9 · ${title}`, address, size: 138_542 };
const EMPTY: ReaderState = {
  phase: 'empty',
  title: '',
  subtitle: '',
  address: null,
  progress: null,
  failure: null,
  hosts: [],
  warning: null,
  isPdf: false,
  page: 1,
  pages: 0,
  zoom: 100,
  isListed: false,
  isPrinting: false,
  key: null,
  copies: [],
  usage: null,
  message: '',
  sought: '',
  found: null,
};
const OPEN: ReaderState = {
  ...EMPTY,
  ...{ phase: 'open', title: 'CTOC/COP/WG.4/2031/9', subtitle: title, address, key: address },
  ...{ isPdf: true, page: 3, pages: 500, isListed: true, progress: 0.4, warning: 'It holds no text.' },
  ...{ message: 'Kept.', sought: 'lamp', found: { current: 2, total: 52 } },
};
const STATES: [name: string, state: ReaderState][] = [
  ['empty', EMPTY],
  [
    'with kept copies',
    { ...EMPTY, copies: [copy, { ...copy, key: 'file:1', address: null }], usage: 741_000 },
  ],
  ['while a document loads', { ...EMPTY, phase: 'loading', title: 'A/99/100', address }],
  ['with an open PDF', OPEN],
  ['with an open PDF of which a copy is kept', { ...OPEN, copies: [copy], isPrinting: true }],
  [
    'without permission',
    { ...EMPTY, phase: 'failed', failure: 'permission', hosts: ['docs.un.org'], address },
  ],
  ['with what is no document', { ...EMPTY, phase: 'failed', failure: 'missing-document', address }],
];

afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each([
  ['en', translateFrom(en)],
  ['fr', translateFrom(fr)],
])('in %s', (language, t) => {
  describe.each(SCHEMES)('%s', (scheme) => {
    test.each(STATES)('the reader %s has no fault of access', async (_, state) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      expect(await accessFaults(show(<ReaderView state={state} actions={actions} t={t} />))).toEqual([]);
    });
  });

  test.each(STATES)(
    'the reader %s fits a narrow window, and nothing that is to be pressed is cut off',
    (_, state) => {
      const view = show(<ReaderView state={state} actions={actions} t={t} />);
      view.style.inlineSize = '400px';
      const edge = view.getBoundingClientRect().right;
      for (const control of view.querySelectorAll(
        'button, input:not([type="file"]), a, .reader-copies .quiet',
      ))
        expect([control.outerHTML, control.getBoundingClientRect().right <= edge]).toEqual([
          control.outerHTML,
          true,
        ]);
    },
  );
});

test('the size of a kept copy is whole, however long its address is', () => {
  const view = show(
    <ReaderView state={{ ...EMPTY, copies: [copy] }} actions={actions} t={translateFrom(en)} />,
  );
  view.style.inlineSize = '700px';
  const size = [...view.querySelectorAll<HTMLElement>('.reader-copies .quiet')].find(
    ({ textContent }) => textContent === '139 kB',
  );
  expect(size).toBeDefined();
  expect(size?.scrollWidth).toBeLessThanOrEqual(size?.clientWidth ?? 0);
});
