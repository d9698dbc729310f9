import { expect, it } from 'vitest';
import type { CitationStyle } from '../../../../lib/export/cite/CITATION_STYLES.ts';
import type { CitedWork } from '../../../../lib/export/cite/CitedWork.ts';
import { citationText } from '../../../../lib/export/cite/citationText.ts';
import { citeWork } from '../../../../lib/export/cite/citeWork.ts';
import { sampleWork } from './sampleWork.ts';

const RESOLUTION = { symbol: 'A/RES/62/228', title: null, date: '2007-12-22', author: 'General Assembly' };
const COUNCIL = { symbol: 'S/RES/1373(2001)', title: null, date: '2001-09-28', author: 'Security Council' };
const BARE = { title: null, author: null, date: null, place: null };

/** Each row names where its rule was published. */
it.each<[CitationStyle, Partial<CitedWork>, string | null, string, string]>([
  [
    'oscola',
    {},
    '15',
    '‘author, title (date) UN Doc symbol’: OSCOLA 2006, Citing International Law Sources, as in libguides.graduateinstitute.ch/un/citation',
    'Working Group on Specimens, ‘Report on the meeting of the specimen group’ (17 February 2099) UN Doc CTOC/COP/WG.4/2099/6, para 15',
  ],
  [
    'oscola',
    COUNCIL,
    null,
    '‘UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373’: the same; the symbol as it is printed today',
    'UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373(2001)',
  ],
  [
    'oscola',
    RESOLUTION,
    '15–17',
    'the same',
    'UNGA Res 62/228 (22 December 2007) UN Doc A/RES/62/228, paras 15–17',
  ],
  [
    'oscola',
    BARE,
    'annex I, 3',
    'the same, without what is not known',
    'UN Doc CTOC/COP/WG.4/2099/6, annex I, para 3',
  ],
  [
    'bluebook',
    RESOLUTION,
    '35',
    '‘G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)’: Bluebook, as in libguides.graduateinstitute.ch/un/citation',
    'G.A. Res. 62/228, ¶ 35, U.N. Doc. A/RES/62/228 (Dec. 22, 2007)',
  ],
  [
    'bluebook',
    {},
    '15 (b) (ii)',
    'Bluebook 21.8: body, title, symbol, date; rule 3.3 for paragraphs',
    'Working Group on Specimens, Report on the meeting of the specimen group, ¶ 15(b)(ii), U.N. Doc. CTOC/COP/WG.4/2099/6 (Feb. 17, 2099)',
  ],
  ['bluebook', BARE, '15-17', 'the same', '¶¶ 15–17, U.N. Doc. CTOC/COP/WG.4/2099/6'],
  [
    'chicago',
    {},
    '15',
    'body, title, symbol, place of publication, date: Turabian 7th edition, "Publications of international bodies", philology.science/academic_writing/manual/210.html',
    'Working Group on Specimens, Report on the meeting of the specimen group, CTOC/COP/WG.4/2099/6 (Vienna: United Nations, 17 February 2099), para. 15',
  ],
  [
    'chicago',
    { ...RESOLUTION, title: 'A specimen of a title' },
    '4',
    '‘UN General Assembly, Resolution 45/1, “Admission …,” Sept. 18, 1990’: guides.main.library.emory.edu, Citing IGO materials',
    'UN General Assembly, Resolution 62/228, “A specimen of a title,” A/RES/62/228, 22 December 2007, para. 4',
  ],
  [
    'apa',
    {},
    '15',
    'author (date). title (number). publisher. address: APA 7th edition, 10.4',
    'Working Group on Specimens. (2099, February 17). Report on the meeting of the specimen group (CTOC/COP/WG.4/2099/6, para. 15). United Nations. https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
  ],
  [
    'apa',
    BARE,
    null,
    'the same, 9.17 for what has no date',
    'United Nations. (n.d.). (CTOC/COP/WG.4/2099/6). https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
  ],
])('%s %#', (style, over, place, _source, citation) => {
  const parts = citeWork(sampleWork(over), place, { style, language: 'fr', form: 'plain' });
  expect(citationText(parts)).toBe(citation);
});

it('cites in the text as APA does (8.11)', () => {
  const parts = citeWork(sampleWork(), '15', { style: 'apa', language: 'en', form: 'text' });
  expect(citationText(parts)).toBe('(Working Group on Specimens, 2099, para. 15)');
});

it('sets titles in italics', () => {
  const parts = citeWork(sampleWork(), null, { style: 'chicago', language: 'en', form: 'plain' });
  expect(parts.filter(({ isItalic }) => isItalic)).toEqual([
    { text: 'Report on the meeting of the specimen group', isItalic: true },
  ]);
});
