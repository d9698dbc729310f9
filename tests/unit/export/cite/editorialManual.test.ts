import { describe, expect, it } from 'vitest';
import type { CitationForm } from '../../../../lib/export/cite/CiteOptions.ts';
import { citationText } from '../../../../lib/export/cite/citationText.ts';
import { citeWork } from '../../../../lib/export/cite/citeWork.ts';
import { createCiter } from '../../../../lib/export/cite/createCiter.ts';
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

/**
 * Each row names its rule in the United Nations Editorial Manual: "Footnotes and other references",
 * https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03, III.A (masthead documents; its "items" are
 * references to items contained in a source document), III.B (supplements), III.E (resolutions and decisions), III.F
 * (statements and oral reports), III.I (conference room papers); "Paragraphs" is
 * http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm.
 */
it.each([
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', '15', 'CTOC/COP/WG.4/2099/6, para. 15'],
  ['III.A', 'CTOC/COP/WG.4/2099/6', null, 'CTOC/COP/WG.4/2099/6'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', '15-17', 'CTOC/COP/WG.4/2099/6, paras. 15–17'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6, paras. 15 and 17'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', '15, 17 and 19', 'CTOC/COP/WG.4/2099/6, paras. 15, 17 and 19'],
  ['Paragraphs', 'CTOC/COP/WG.4/2099/6', '15(b)(ii)', 'CTOC/COP/WG.4/2099/6, para. 15 (b) (ii)'],
  ['Paragraphs', 'CTOC/COP/WG.4/2099/6', '128.1', 'CTOC/COP/WG.4/2099/6, para. 128.1'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'annex I, 3', 'CTOC/COP/WG.4/2099/6, annex I, para. 3'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'annex, 3–5', 'CTOC/COP/WG.4/2099/6, annex, paras. 3–5'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'annex II', 'CTOC/COP/WG.4/2099/6, annex II'],
  [
    'III.A, items',
    'CTOC/COP/WG.4/2099/6',
    'chapter II, section A',
    'CTOC/COP/WG.4/2099/6, chap. II, sect. A',
  ],
  [
    'III.A, items',
    'CTOC/COP/WG.4/2099/6',
    'annex I, chap. II, sect. A, 4',
    'CTOC/COP/WG.4/2099/6, annex I, chap. II, sect. A, para. 4',
  ],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'page 4', 'CTOC/COP/WG.4/2099/6, p. 4'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'pages 4-6', 'CTOC/COP/WG.4/2099/6, pp. 4–6'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'appendix II, 7', 'CTOC/COP/WG.4/2099/6, appendix II, para. 7'],
  ['III.E', 'A/RES/64/293', '16', 'General Assembly resolution 64/293, para. 16'],
  ['III.E', 'S/RES/2242(2015)', null, 'Security Council resolution 2242 (2015)'],
  ['III.E', 'A/RES/57/270B', null, 'General Assembly resolution 57/270 B'],
  ['III.E', 'CTOC/COP resolution 5/2', null, 'Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)'],
  [
    'III.E',
    'CTOC/COP decision 4/4',
    null,
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime, decision 4/4',
  ],
  ['none: what is known stands', null, '4', 'Report on the meeting of the specimen group, para. 4'],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'annexes I and II', 'CTOC/COP/WG.4/2099/6, annexes I and II'],
  [
    'III.A, items',
    'CTOC/COP/WG.4/2099/6',
    'chapter II, section A.1',
    'CTOC/COP/WG.4/2099/6, chap. II, sect. A.1',
  ],
  ['III.A, items', 'CTOC/COP/WG.4/2099/6', 'Op. 16', 'CTOC/COP/WG.4/2099/6, para. 16'],
  ['Paragraphs', 'CTOC/COP/WG.4/2099/6', '15 (a) and (c)', 'CTOC/COP/WG.4/2099/6, para. 15 (a) and (c)'],
  ['none: what is printed stands', 'CTOC/COP/WG.4/2099/6', 'table 2', 'CTOC/COP/WG.4/2099/6, table 2'],
  ['none: what is printed stands', 'CTOC/COP/WG.4/2099/6', '15 bis', 'CTOC/COP/WG.4/2099/6, para. 15 bis'],
  // Documents issued under a double symbol, addenda and corrigenda.
  ['III.A', 'A/147/277-S/2099/11', '17', 'A/147/277-S/2099/11, para. 17'],
  ['III.A', 'A/171/119/Add.1', '3', 'A/171/119/Add.1, para. 3'],
  ['III.A', 'A/164/440/Corr.1', null, 'A/164/440/Corr.1'],
  ['III.F', 'A/71/PV.22', 'page 3', 'A/71/PV.22, p. 3'],
  ['III.F', 'A/C.2/67/SR.5', '12', 'A/C.2/67/SR.5, para. 12'],
  ['III.I', 'CTOC/COP/2018/CRP.3', null, 'CTOC/COP/2018/CRP.3'],
  ['III.E', 'A/RES/3314(XXIX)', null, 'General Assembly resolution 3314 (XXIX)'],
  ['III.E', 'A/RES/217(III)A', null, 'General Assembly resolution 217 A (III)'],
  ['III.E', 'A/RES/2200A(XXI)', '2', 'General Assembly resolution 2200 A (XXI), para. 2'],
  ['III.E', 'A/RES/S-10/2', null, 'General Assembly resolution S-10/2'],
  ['III.E', 'S/RES/2709(2023)', '4', 'Security Council resolution 2709 (2023), para. 4'],
  ['III.E', 'E/RES/2019/18', null, 'Economic and Social Council resolution 2019/18'],
  ['III.E', 'E/DEC/2010/258', null, 'Economic and Social Council decision 2010/258'],
  ['III.E', 'A/HRC/RES/16/1', null, 'Human Rights Council resolution 16/1'],
  ['III.E', 'A/DEC/64/553', null, 'General Assembly decision 64/553'],
  ['III.E', 'E/CN.7 resolution 63/1', null, 'Commission on Narcotic Drugs resolution 63/1'],
  ['III.A', 'S/PRST/2015/3', null, 'S/PRST/2015/3'],
])('%s: %s, %s: %s', (_rule, symbol, place, citation) => {
  expect(cite(symbol, place)).toBe(citation);
});

// III.B: the records in italics, the symbol in brackets; afterwards the symbol is enough (V).
it.each([
  'Report of the specimen committee: Official Records of the General Assembly, One-hundredth Session, Supplement No. 16',
  'General Assembly Official Records One-hundredth session Supplement No. 16',
])('a report that names itself a supplement: %s', (title) => {
  const work = sampleWork({ symbol: 'A/100/16', title });
  const parts = citeWork(work, '15', { style, language: 'en', form: 'plain' });
  expect(parts.slice(0, 2)).toEqual([
    {
      text: 'Official Records of the General Assembly, One-hundredth Session, Supplement No. 16',
      isItalic: true,
    },
    { text: ' (A/100/16)' },
  ]);
  const again = createCiter({ style, language: 'en', form: 'footnote' });
  again(work, '15');
  again(sampleWork(), null);
  expect(citationText(again(work, '16'))).toBe('A/100/16, para. 16.');
  // A symbol alone says nothing of a supplement.
  expect(cite('A/100/16', '15')).toBe('A/100/16, para. 15');
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
    ['fr', 'CTOC/COP/WG.4/2099/6', '15 (a) and (c)', 'CTOC/COP/WG.4/2099/6, par. 15 a) et c)'],
    ['en', 'CTOC/COP/WG.4/2099/6', '15 et 17', 'CTOC/COP/WG.4/2099/6, paras. 15 and 17'],
    ['es', 'CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6, párrs. 15 y 17'],
    ['ru', 'CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6, пп. 15 и 17'],
    ['ar', 'CTOC/COP/WG.4/2099/6', '15 and 17', 'CTOC/COP/WG.4/2099/6، الفقرات 15 و17'],
    ['zh', 'CTOC/COP/WG.4/2099/6', '15 (a) and (c)', 'CTOC/COP/WG.4/2099/6，第15(a)和(c)段'],
    ['es', 'CTOC/COP/WG.4/2099/6', 'annexes I and II', 'CTOC/COP/WG.4/2099/6, anexos I y II'],
    ['zh', 'CTOC/COP/WG.4/2099/6', 'annexes I and II', 'CTOC/COP/WG.4/2099/6，附件一和二'],
    ['ar', 'CTOC/COP/WG.4/2099/6', 'annexes I and II', 'CTOC/COP/WG.4/2099/6، annexes I and II'],
    ['fr', 'A/RES/3314(XXIX)', '2', 'résolution 3314 (XXIX) de l’Assemblée générale, par. 2'],
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
