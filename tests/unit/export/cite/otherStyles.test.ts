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
    'numbers of resolutions and ‘UNGA Res 51/210 (17 December 1996) UN Doc A/RES/51/210’: OSCOLA 2006, as in uwl.libguides.com/oscola/int; paras by OSCOLA 4th edition, 4.2.5',
    'UNGA Res 62/228 (22 December 2007) UN Doc A/RES/62/228, paras 15–17',
  ],
  [
    'oscola',
    BARE,
    'annex I, 3',
    'order of the parts as above; no rule was found for what is not known: it is left out',
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
  [
    'bluebook',
    BARE,
    '15-17',
    'Bluebook 3.3(b), several paragraphs; no rule was found for what is not known',
    '¶¶ 15–17, U.N. Doc. CTOC/COP/WG.4/2099/6',
  ],
  [
    'bluebook',
    { ...BARE, symbol: 'A/56/PV.1', date: '2001-09-12' },
    'page 3',
    '‘U.N. GAOR, 56th Sess., 1st plen. mtg at 3, U.N. Doc. A/56/PV.1 (Sept. 12, 2001)’: Bluebook 21.7.1, lawlibguides.sandiego.edu/c.php?g=1306053&p=9598569',
    'U.N. GAOR, 56th Sess., 1st plen. mtg. at 3, U.N. Doc. A/56/PV.1 (Sept. 12, 2001)',
  ],
  [
    'bluebook',
    { ...BARE, symbol: 'S/RES/2709(2023)' },
    null,
    'Bluebook 21.7.2; the year stays with the number where no date tells it',
    'S.C. Res. 2709 (2023), U.N. Doc. S/RES/2709(2023)',
  ],
  [
    'bluebook',
    { ...BARE, symbol: 'CTOC/COP decision 4/4', date: '2008-10-17' },
    null,
    'none for an act without a symbol: organ, number and date stand',
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime Dec. 4/4 (Oct. 17, 2008)',
  ],
  [
    'oscola',
    { ...BARE, symbol: 'A/RES/3314(XXIX)', date: '1974-12-14' },
    null,
    '‘UNGA Res 3314 (XXIX) (14 December 1974)’: OSCOLA 2006, as in uwl.libguides.com/oscola/int',
    'UNGA Res 3314 (XXIX) (14 December 1974) UN Doc A/RES/3314(XXIX)',
  ],
  [
    'apa',
    { ...BARE, symbol: 'S/PRST/2015/3' },
    null,
    'none for statements: as a report, 10.4, with its number',
    'Security Council. (n.d.). Presidential Statement 2015/3 (S/PRST/2015/3). United Nations. https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
  ],
  [
    'apa',
    { ...BARE, symbol: 'CTOC/COP decision 4/4', title: 'A specimen of a title', url: null },
    null,
    'none for an act without a symbol: its number stands where a report has one (10.4)',
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime. (n.d.). A specimen of a title (Decision 4/4). United Nations.',
  ],
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
    'the same, 9.17 for what has no date, 9.22 for what has no title',
    'United Nations. (n.d.). [CTOC/COP/WG.4/2099/6]. https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
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
