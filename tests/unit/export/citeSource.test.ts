import { expect, it } from 'vitest';
import { citeSource } from '../../../lib/export/citeSource.ts';
import { linkOfSource } from '../../../lib/export/linkOfSource.ts';
import { sampleExport } from './sampleExport.ts';

const { source } = sampleExport();

it.each([
  ['CTOC/COP/WG.4/2099/6', '15', 'CTOC/COP/WG.4/2099/6, para. 15'],
  ['CTOC/COP/WG.4/2099/6', null, 'CTOC/COP/WG.4/2099/6'],
  ['CTOC/COP/WG.4/2099/6', '15-17', 'CTOC/COP/WG.4/2099/6, paras. 15–17'],
  ['CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6, paras. 15 and 17'],
  ['CTOC/COP/WG.4/2099/6', '15(b)(ii)', 'CTOC/COP/WG.4/2099/6, para. 15 (b) (ii)'],
  ['CTOC/COP/WG.4/2099/6', '128.1', 'CTOC/COP/WG.4/2099/6, para. 128.1'],
  ['CTOC/COP/WG.4/2099/6', 'annex I, 3', 'CTOC/COP/WG.4/2099/6, annex I, para. 3'],
  ['CTOC/COP/WG.4/2099/6', 'annex, 3–5', 'CTOC/COP/WG.4/2099/6, annex, paras. 3–5'],
  ['CTOC/COP/WG.4/2099/6', 'annex II', 'CTOC/COP/WG.4/2099/6, annex II'],
  ['A/RES/64/293', '16', 'General Assembly resolution 64/293, para. 16'],
  ['S/RES/2242(2015)', null, 'Security Council resolution 2242 (2015)'],
  [null, '4', 'Report on the meeting, para. 4'],
])('%s, paragraph %s: %s', (symbol, paragraph, citation) => {
  expect(citeSource({ ...source, symbol, paragraph })).toBe(citation);
});

it('cites nothing where nothing is known', () => {
  expect(citeSource({ ...source, symbol: null, title: '' })).toBeNull();
});

it.each([
  ['CTOC/COP/WG.4/2099/6', 'fr', 'https://docs.un.org/fr/CTOC/COP/WG.4/2099/6'],
  ['S/RES/2242(2015)', 'de', 'https://docs.un.org/en/S/RES/2242(2015)'],
  ['TD/OLIVE OIL.10/L.1', null, 'https://docs.un.org/en/TD/OLIVE%20OIL.10/L.1'],
  [null, 'en', null],
])('%s in %s is read at %s', (symbol, language, link) => {
  expect(linkOfSource({ ...source, symbol, language })).toBe(link);
});
