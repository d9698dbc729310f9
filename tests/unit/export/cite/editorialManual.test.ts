import { describe, expect, it } from 'vitest';
import type { CitationForm } from '../../../../lib/export/cite/CiteOptions.ts';
import { citationText } from '../../../../lib/export/cite/citationText.ts';
import { citeWork } from '../../../../lib/export/cite/citeWork.ts';
import type { Language } from '../../../../lib/symbols/Language.ts';
import { sampleWork } from './sampleWork.ts';

const style = 'editorial-manual';

function cite(
  symbol: string | null,
  place: string | null,
  language: Language = 'en',
  form: CitationForm = 'plain',
) {
  const holding =
    symbol === 'CTOC/COP resolution 5/2' ? { symbol: 'CTOC/COP/2010/17', part: 'chap. I' } : null;
  return citationText(citeWork(sampleWork({ symbol, holding }), place, { style, language, form }));
}

// United Nations Editorial Manual, "Footnotes and other references", III.A (masthead documents), III.E (resolutions and
// decisions): https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03; "Format, Paragraphs and
// subparagraphs" for how items are printed.
it.each([
  ['CTOC/COP/WG.4/2099/6', '15', 'CTOC/COP/WG.4/2099/6, para. 15'],
  ['CTOC/COP/WG.4/2099/6', null, 'CTOC/COP/WG.4/2099/6'],
  ['CTOC/COP/WG.4/2099/6', '15-17', 'CTOC/COP/WG.4/2099/6, paras. 15–17'],
  ['CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6, paras. 15 and 17'],
  ['CTOC/COP/WG.4/2099/6', '15, 17 and 19', 'CTOC/COP/WG.4/2099/6, paras. 15, 17 and 19'],
  ['CTOC/COP/WG.4/2099/6', '15(b)(ii)', 'CTOC/COP/WG.4/2099/6, para. 15 (b) (ii)'],
  ['CTOC/COP/WG.4/2099/6', '128.1', 'CTOC/COP/WG.4/2099/6, para. 128.1'],
  ['CTOC/COP/WG.4/2099/6', 'annex I, 3', 'CTOC/COP/WG.4/2099/6, annex I, para. 3'],
  ['CTOC/COP/WG.4/2099/6', 'annex, 3–5', 'CTOC/COP/WG.4/2099/6, annex, paras. 3–5'],
  ['CTOC/COP/WG.4/2099/6', 'annex II', 'CTOC/COP/WG.4/2099/6, annex II'],
  ['CTOC/COP/WG.4/2099/6', 'chapter II, section A', 'CTOC/COP/WG.4/2099/6, chap. II, sect. A'],
  [
    'CTOC/COP/WG.4/2099/6',
    'annex I, chap. II, sect. A, 4',
    'CTOC/COP/WG.4/2099/6, annex I, chap. II, sect. A, para. 4',
  ],
  ['CTOC/COP/WG.4/2099/6', 'page 4', 'CTOC/COP/WG.4/2099/6, p. 4'],
  ['CTOC/COP/WG.4/2099/6', 'pages 4-6', 'CTOC/COP/WG.4/2099/6, pp. 4–6'],
  ['CTOC/COP/WG.4/2099/6', 'appendix II, 7', 'CTOC/COP/WG.4/2099/6, appendix II, para. 7'],
  ['A/RES/64/293', '16', 'General Assembly resolution 64/293, para. 16'],
  ['S/RES/2242(2015)', null, 'Security Council resolution 2242 (2015)'],
  ['A/RES/57/270B', null, 'General Assembly resolution 57/270 B'],
  ['CTOC/COP resolution 5/2', null, 'Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)'],
  [
    'CTOC/COP decision 4/4',
    null,
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime, decision 4/4',
  ],
  [null, '4', 'Report on the meeting of the specimen group, para. 4'],
])('%s, %s: %s', (symbol, place, citation) => {
  expect(cite(symbol, place)).toBe(citation);
});

// Words of the other official languages as documents of the United Nations print them; items with one bracket in French
// and Spanish by the Editorial Manual, "Paragraphs and subparagraphs".
describe('in six languages', () => {
  it.each<[Language, string, string | null, string]>([
    ['fr', 'CTOC/COP/WG.4/2099/6', '15 (b)', 'CTOC/COP/WG.4/2099/6, par. 15 b)'],
    ['es', 'CTOC/COP/WG.4/2099/6', '15–17', 'CTOC/COP/WG.4/2099/6, párrs. 15–17'],
    ['ru', 'CTOC/COP/WG.4/2099/6', 'annex II, 3', 'CTOC/COP/WG.4/2099/6, приложение II, п. 3'],
    ['ar', 'CTOC/COP/WG.4/2099/6', 'annex II, 15 (b)', 'CTOC/COP/WG.4/2099/6، المرفق الثاني، الفقرة 15 (ب)'],
    ['zh', 'CTOC/COP/WG.4/2099/6', 'annex II, 15 (b)', 'CTOC/COP/WG.4/2099/6，附件二，第15(b)段'],
    ['fr', 'A/RES/64/293', '16', 'résolution 64/293 de l’Assemblée générale, par. 16'],
    ['es', 'S/RES/2242(2015)', null, 'resolución 2242 (2015) del Consejo de Seguridad'],
    ['ru', 'A/RES/64/293', '16', 'резолюция 64/293 Генеральной Ассамблеи, п. 16'],
    ['ar', 'A/RES/64/293', '16', 'قرار الجمعية العامة 64/293، الفقرة 16'],
    ['zh', 'A/RES/64/293', '16', '大会第64/293号决议，第16段'],
    ['fr', 'CTOC/COP resolution 5/2', null, 'résolution 5/2 de la Conférence (CTOC/COP/2010/17, chap. I)'],
    ['zh', 'CTOC/COP resolution 5/2', null, '缔约方会议第5/2号决议（CTOC/COP/2010/17，第一章）'],
    // An organ without words in the language, and a Conference that nothing tells from another: in English.
    ['fr', 'E/CN.7/2020/15', '2', 'E/CN.7/2020/15, par. 2'],
    [
      'es',
      'CTOC/COP decision 4/4',
      null,
      'Conference of the Parties to the United Nations Convention against Transnational Organized Crime, decision 4/4',
    ],
  ])('%s: %s, %s', (language, symbol, place, citation) => {
    expect(cite(symbol, place, language)).toBe(citation);
  });
});

// III.A: in a text note the symbol stands in parentheses; a footnote is a sentence.
it.each<[CitationForm, Language, string]>([
  ['text', 'en', '(CTOC/COP/WG.4/2099/6, para. 15)'],
  ['text', 'zh', '（CTOC/COP/WG.4/2099/6，第15段）'],
  ['footnote', 'en', 'CTOC/COP/WG.4/2099/6, para. 15.'],
  ['footnote', 'zh', 'CTOC/COP/WG.4/2099/6，第15段。'],
])('as %s in %s', (form, language, citation) => {
  expect(cite('CTOC/COP/WG.4/2099/6', '15', language, form)).toBe(citation);
});

it('begins a footnote with a capital', () => {
  expect(cite('A/RES/64/293', null, 'fr', 'footnote')).toBe('Résolution 64/293 de l’Assemblée générale.');
});

it('cites nothing where nothing is known', () => {
  const nothing = sampleWork({ symbol: null, title: null, url: null });
  expect(citeWork(nothing, '4', { style, language: 'en', form: 'footnote' })).toEqual([]);
});
