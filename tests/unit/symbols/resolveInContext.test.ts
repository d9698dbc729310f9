import { expect, test } from 'vitest';
import { readAll, type Setting } from './readAll.ts';
import { SPECIMEN_SESSIONS } from './specimenSessions.ts';

const GROUP: Setting = {
  symbol: 'CTOC/COP/WG.4/2011/3',
  body: 'CTOC/COP/WG.4',
  session: 'CTOC/COP/WG.4 session 4',
  sessions: SPECIMEN_SESSIONS,
};
const ASSEMBLY: Setting = { symbol: 'A/RES/78/1', body: 'A', session: 'A session 78' };
const COMMITTEE: Setting = { symbol: 'A/AC.105/1234', body: 'A' };
const TREATY: Setting = { symbol: 'CEDAW/C/ATL/CO/6', body: 'CEDAW/C' };
const YEAR = 'the report on the 2009 meeting of the Working Group';

/** What it is about, whose document, the phrase, and what must come out, as `readAll` writes it. */
const CASES: [about: string, setting: Setting, phrase: string, references: string[]][] = [
  [
    'a report by its dates',
    GROUP,
    'paragraph 17 of the report of the Working Group on its meeting held in Vienna on 14 and 15 April 2009',
    [
      'paragraph 17 of the report of the Working Group on its meeting held in Vienna on 14 and 15 April 2009 → CTOC/COP/WG.4/2009/2 #17',
    ],
  ],
  [
    'a report by its year',
    GROUP,
    `see paragraph 19 of ${YEAR}.`,
    [`paragraph 19 of ${YEAR} → CTOC/COP/WG.4/2009/2 #19`],
  ],
  [
    'two sessions of one year',
    GROUP,
    'the report on the 2010 meeting of the Working Group',
    [
      'report on the 2010 meeting of the Working Group ? document-title several-reports [CTOC/COP/WG.4/2010/6]',
    ],
  ],
  [
    'a report by its ordinal',
    GROUP,
    'the report of the Working Group on its second session',
    ['report of the Working Group on its second session → CTOC/COP/WG.4/2010/6'],
  ],
  [
    'a session of the document’s own committee',
    TREATY,
    'adopted by the Committee at its ninetieth session',
    ['ninetieth session → CEDAW/C session 90'],
  ],
  [
    'a session of a committee that is named in full, in Russian',
    ASSEMBLY,
    'Комитет против пыток на своей восьмидесятой сессии',
    ['восьмидесятой сессии → CAT/C session 80'],
  ],
  [
    'a committee for short, where another was named',
    ASSEMBLY,
    'the Committee against Torture met. The Committee held its third session.',
    ['third session ? session body-unknown'],
  ],
  [
    'the report of another organ',
    GROUP,
    'the report of the Committee on Contributions on its second session',
    ['report of the Committee on Contributions on its second session ? document-title report-unknown'],
  ],
  [
    'dates and symbol that disagree',
    GROUP,
    'the report on its meeting held in Vienna on 14 and 15 April 2009 (CTOC/COP/WG.4/2010/6)',
    [
      'report on its meeting held in Vienna on 14 and 15 April 2009 ? document-title several-reports [CTOC/COP/WG.4/2009/2 | CTOC/COP/WG.4/2010/6]',
      'CTOC/COP/WG.4/2010/6 → CTOC/COP/WG.4/2010/6',
    ],
  ],
  [
    'a report told in French',
    GROUP,
    'le paragraphe 17 du rapport sur sa réunion tenue à Vienne les 14 et 15 avril 2009',
    [
      'paragraphe 17 du rapport sur sa réunion tenue à Vienne les 14 et 15 avril 2009 → CTOC/COP/WG.4/2009/2 #17',
    ],
  ],
  [
    'a report told in Russian',
    GROUP,
    'пункт 17 доклада о работе совещания, проведенного в Вене 14 и 15 апреля 2009 года',
    [
      'пункт 17 доклада о работе совещания, проведенного в Вене 14 и 15 апреля 2009 → CTOC/COP/WG.4/2009/2 #17',
    ],
  ],
  [
    'a session by its year',
    GROUP,
    'the 2009 session of the Working Group',
    ['2009 session → CTOC/COP/WG.4 session 1'],
  ],
  [
    'a year with two sessions',
    GROUP,
    'the 2010 session of the Working Group',
    ['2010 session ? session session-unknown [CTOC/COP/WG.4 session 2 | CTOC/COP/WG.4 session 3]'],
  ],
  [
    'its session, where a year tells whose',
    GROUP,
    'decide on the future of the Working Group by the Conference at its sixth session, in 2012',
    ['sixth session → CTOC/COP session 6'],
  ],
  [
    'the text itself',
    GROUP,
    'see paragraph 109 below, paragraph 8 of the present report and paragraph 3 of annex I to the present document',
    [
      'paragraph 109 below → CTOC/COP/WG.4/2011/3 #109',
      'paragraph 8 of the present report → CTOC/COP/WG.4/2011/3 #8',
      'paragraph 3 ? paragraph document-unknown',
    ],
  ],
  [
    'the agenda of the document',
    GROUP,
    'Item 6 of the provisional agenda*, agenda items 2 and 3 (a)',
    [
      'Item 6 of the provisional agenda → CTOC/COP/WG.4 session 4 item 6',
      'agenda items 2 → CTOC/COP/WG.4 session 4 item 2',
      '3 (a) → CTOC/COP/WG.4 session 4 item 3 (a)',
    ],
  ],
  [
    'the agenda of another session',
    GROUP,
    'item 5 of the provisional agenda of its second session',
    [
      'item 5 of the provisional agenda → CTOC/COP/WG.4 session 2 item 5',
      'second session → CTOC/COP/WG.4 session 2',
    ],
  ],
  [
    'operative paragraphs of what was last named',
    GROUP,
    'the Global Plan of Action (A/RES/64/293): identification (Op. 16), return (Op. 34)',
    ['A/RES/64/293 → A/RES/64/293', 'Op. 16 → A/RES/64/293 #16', 'Op. 34 → A/RES/64/293 #34'],
  ],
  [
    'the same decision, and which of a list is not said',
    GROUP,
    'In its decision 4/4 it decided; in the same decision it urged. In resolutions 5/1 and 5/2 it asked; in that resolution it called.',
    [
      'decision 4/4 → CTOC/COP decision 4/4',
      'the same decision → CTOC/COP decision 4/4',
      'resolutions 5/1 → CTOC/COP resolution 5/1',
      '5/2 → CTOC/COP resolution 5/2',
      'that resolution ? resolution several-antecedents [CTOC/COP resolution 5/2 | CTOC/COP resolution 5/1]',
    ],
  ],
  [
    'another report in between',
    GROUP,
    'CTOC/COP/WG.4/2010/6 was issued. The Secretariat wrote a report. In that report it found little.',
    ['CTOC/COP/WG.4/2010/6 → CTOC/COP/WG.4/2010/6', 'that report ? document-title several-antecedents'],
  ],
  [
    'a footnote leads there',
    { ...GROUP, sessions: null },
    'Taking note of the report of the Working Group on its meeting of 2009,<sup>6</sup> States parties should act.\n\n<sup>6</sup> CTOC/COP/WG.4/2009/2.',
    [
      'report of the Working Group on its meeting of 2009 → CTOC/COP/WG.4/2009/2',
      'CTOC/COP/WG.4/2009/2 → CTOC/COP/WG.4/2009/2',
    ],
  ],
  [
    'numbers of footnotes begin anew',
    { ...GROUP, sessions: null },
    `see paragraph 1 of ${YEAR}¹\n\n¹ CTOC/COP/WG.4/2009/2.\n\nsee paragraph 2 of ${YEAR}¹\n\n¹ CTOC/COP/WG.4/2010/6.`,
    [
      `paragraph 1 of ${YEAR} → CTOC/COP/WG.4/2009/2 #1`,
      'CTOC/COP/WG.4/2009/2 → CTOC/COP/WG.4/2009/2',
      `paragraph 2 of ${YEAR} → CTOC/COP/WG.4/2010/6 #2`,
      'CTOC/COP/WG.4/2010/6 → CTOC/COP/WG.4/2010/6',
    ],
  ],
  [
    'a footnote with two documents',
    { ...GROUP, sessions: null },
    `see paragraph 1 of ${YEAR}[^3]\n\n[^3]: CTOC/COP/WG.4/2009/2 and CTOC/COP/WG.4/2010/6.`,
    [
      `paragraph 1 of ${YEAR} ? paragraph report-unknown`,
      'CTOC/COP/WG.4/2009/2 → CTOC/COP/WG.4/2009/2',
      'CTOC/COP/WG.4/2010/6 → CTOC/COP/WG.4/2010/6',
    ],
  ],
  [
    'ibid. of the note before, whatever the text between says',
    ASSEMBLY,
    'The Assembly¹ met.\n\n¹ See resolution 70/1.\n\nResolution 71/1 followed² soon.\n\n² Ibid., para. 5.',
    ['resolution 70/1 → A/RES/70/1', 'Resolution 71/1 → A/RES/71/1', 'Ibid., para. 5 → A/RES/70/1 #5'],
  ],
  [
    'ibid. of a series is another document',
    ASSEMBLY,
    '1 A/CONF.62/122.\n\n2 Ibid., document A/CONF.62/121.\n\n3 Ibid., vol. XVII.',
    ['A/CONF.62/122 → A/CONF.62/122', 'A/CONF.62/121 → A/CONF.62/121'],
  ],
  [
    'a session of its own organ',
    ASSEMBLY,
    'Decides to include in the provisional agenda of its eightieth session the item',
    ['eightieth session → A session 80'],
  ],
  [
    'a session far from its own',
    ASSEMBLY,
    'the draft approved at the third session; the views expressed at its first session',
    ['third session ? session body-unknown', 'first session ? session body-unknown'],
  ],
  [
    'a session that two organs may mean',
    ASSEMBLY,
    'Takes note of the work of the Human Rights Council, and decides to revert to it at its seventy-ninth session',
    ['seventy-ninth session ? session several-bodies [A/HRC session 79 | A session 79]'],
  ],
  [
    'a session of an organ that the table does not have',
    ASSEMBLY,
    'the Committee on Conferences at its seventy-eighth session; the session of the Special Body on its second session',
    ['seventy-eighth session ? session body-unknown', 'second session ? session body-unknown'],
  ],
  [
    'a session of a committee, in its own document',
    COMMITTEE,
    'At its fifty-ninth session, adopted in its resolution 70/1',
    ['fifty-ninth session ? session body-unknown', 'resolution 70/1 → A/RES/70/1'],
  ],
  [
    'no resolution of a session to come',
    { symbol: 'A/HRC/RES/16/21', body: 'A/HRC', session: 'A/HRC session 16' },
    'Recalling resolution 5/1, resolution 48/14 of 10 November 1993 and resolution 48/141',
    [
      'resolution 5/1 → A/HRC/RES/5/1',
      'resolution 48/14 ? resolution body-unknown [many]',
      'resolution 48/141 → A/RES/48/141',
    ],
  ],
  [
    'the Convention, where another was just named',
    GROUP,
    'article 5 of the Convention. The Convention on the Rights of the Child applies; article 5 of the Convention',
    [
      'article 5 of the Convention → UNTOC art. 5',
      'article 5 of the Convention ? article several-antecedents [UNTOC art. 5 | CRC art. 5]',
    ],
  ],
  [
    'nothing known of the document',
    null,
    'resolution 5/2, decision 16/1, resolution 64/293, article 6 of the Convention, its third session, agenda item 2',
    [
      'resolution 5/2 ? resolution body-unknown [many]',
      'decision 16/1 ? decision body-unknown [many]',
      'resolution 64/293 → A/RES/64/293',
      'article 6 of the Convention ? article instrument-unknown',
      'third session ? session body-unknown',
      'agenda item 2 ? agenda-item session-unknown',
    ],
  ],
];

test.each(CASES)('%s', (_about, setting, phrase, references) => {
  expect(readAll(phrase, setting)).toEqual(references);
});
