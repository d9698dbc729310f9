import { expect, it } from 'vitest';
import type { CitationStyle } from '../../../../lib/export/cite/CITATION_STYLES.ts';
import { citationText } from '../../../../lib/export/cite/citationText.ts';
import { createCiter } from '../../../../lib/export/cite/createCiter.ts';
import type { Language } from '../../../../lib/symbols/Language.ts';
import { sampleWork } from './sampleWork.ts';

const REPORT = sampleWork();
const OTHER = sampleWork({ symbol: 'A/RES/62/228', title: null, author: null, date: '2007-12-22' });

/** The report's paragraph 15, 15 again, 16; a resolution; the report's 17; the report as a whole. */
const RUN = [
  [REPORT, '15'],
  [REPORT, '15'],
  [REPORT, '16'],
  [OTHER, null],
  [REPORT, '17'],
] as const;

const FULL = 'Working Group on Specimens, Report on the meeting of the specimen group';

it.each<[CitationStyle, Language, string, string[]]>([
  [
    'editorial-manual',
    'en',
    'Editorial Manual, "Footnotes and other references", V.B and V.C: https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-05',
    [
      'CTOC/COP/WG.4/2099/6, para. 15.',
      'Ibid.',
      'Ibid., para. 16.',
      'General Assembly resolution 62/228.',
      'CTOC/COP/WG.4/2099/6, para. 17.',
    ],
  ],
  [
    'editorial-manual',
    'ru',
    'as documents in Russian print it',
    [
      'CTOC/COP/WG.4/2099/6, п. 15.',
      'Там же.',
      'Там же, п. 16.',
      'Резолюция 62/228 Генеральной Ассамблеи.',
      'CTOC/COP/WG.4/2099/6, п. 17.',
    ],
  ],
  [
    'oscola',
    'en',
    'OSCOLA 4th edition, 1.2.1 and 1.2.3: "ibid", lower case, and "(n 1)"',
    [
      'Working Group on Specimens, ‘Report on the meeting of the specimen group’ (17 February 2099) UN Doc CTOC/COP/WG.4/2099/6, para 15.',
      'ibid.',
      'ibid para 16.',
      'UNGA Res 62/228 (22 December 2007) UN Doc A/RES/62/228.',
      'CTOC/COP/WG.4/2099/6 (n 1) para 17.',
    ],
  ],
  [
    'bluebook',
    'en',
    'Bluebook 4.1 ("Id.") and 4.2 ("supra")',
    [
      `${FULL}, ¶ 15, U.N. Doc. CTOC/COP/WG.4/2099/6 (Feb. 17, 2099).`,
      'Id.',
      'Id. ¶ 16.',
      'G.A. Res. 62/228, U.N. Doc. A/RES/62/228 (Dec. 22, 2007).',
      'U.N. Doc. CTOC/COP/WG.4/2099/6, supra note 1, ¶ 17.',
    ],
  ],
  [
    'chicago',
    'en',
    'Chicago Manual of Style, 17th edition, 14.34: a shortened citation rather than "ibid."',
    [
      `${FULL}, CTOC/COP/WG.4/2099/6 (Vienna: United Nations, 17 February 2099), para. 15.`,
      'CTOC/COP/WG.4/2099/6, para. 15.',
      'CTOC/COP/WG.4/2099/6, para. 16.',
      'UN General Assembly, Resolution 62/228, A/RES/62/228, 22 December 2007.',
      'CTOC/COP/WG.4/2099/6, para. 17.',
    ],
  ],
])('%s in %s: a run of footnotes', (style, language, _source, notes) => {
  const cite = createCiter({ style, language, form: 'footnote' });
  expect(RUN.map(([work, place]) => citationText(cite(work, place)))).toEqual(notes);
});

it('never says "ibid." behind a footnote that cites nothing', () => {
  const cite = createCiter({ style: 'editorial-manual', language: 'en', form: 'footnote' });
  const nothing = sampleWork({ symbol: null, title: null, url: null });
  cite(REPORT, null);
  cite(nothing, null);
  expect(citationText(cite(REPORT, null))).toBe('CTOC/COP/WG.4/2099/6.');
});
