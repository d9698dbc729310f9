import { expect, test } from 'vitest';
import { readContext } from '../../../lib/document/readContext.ts';
import { SPECIMEN_SESSIONS } from '../symbols/specimenSessions.ts';

interface Expected {
  symbol: string | null;
  basis: 'stated' | 'inferred' | 'unknown';
  body: string | null;
  session: string | null;
  language: string | null;
}

const GROUP = 'CTOC/COP/WG.4';
const SECOND = `${GROUP} session 2`;
const FOURTH = `${GROUP} session 4`;
const THE_TEXT = 'The Group should meet and the Secretariat should assist in the work of the Group.';

/** Heads of our own, in the shapes that documents have, and what must be read from them. */
const HEADS: [about: string, head: string, expected: Expected][] = [
  [
    'a symbol beside the masthead',
    `CTOC/COP/WG.4/2011/3\n\nUnited Nations\n\nDistr.: General\n2 August 2011\n\nOriginal: English\n\nWorking Group on Trafficking in Persons\nVienna, 10-12 October 2011\nItem 6 of the provisional agenda*\n\n* CTOC/COP/WG.4/2011/1.\n\n${THE_TEXT}`,
    { symbol: 'CTOC/COP/WG.4/2011/3', basis: 'stated', body: GROUP, session: FOURTH, language: 'en' },
  ],
  [
    'the agenda in the star note is not the document',
    `**Conference of the Parties to the\nUnited Nations Convention\nagainst Transnational\nOrganized Crime**\n\nDistr.: General\n\nWorking Group on Trafficking in Persons\n\nVienna, 10-12 October 2011\n\nItem 6 of the provisional agenda*\n\nA background paper\n\n* CTOC/COP/WG.4/2011/1.\n\n${THE_TEXT}`,
    { symbol: null, basis: 'unknown', body: GROUP, session: FOURTH, language: 'en' },
  ],
  [
    'a report without a symbol',
    `Distr.: General\n17 February 2010\n\n## Report on the meeting of the Working Group on Trafficking in Persons held in Vienna from 27 to 29 January 2010\n\n${THE_TEXT}`,
    { symbol: 'CTOC/COP/WG.4/2010/6', basis: 'inferred', body: GROUP, session: SECOND, language: 'en' },
  ],
  [
    'a report whose session nobody knows the report of',
    `Report on the meeting of the Working Group on Trafficking in Persons held in Vienna on 19 October 2010\n\n${THE_TEXT}`,
    { symbol: null, basis: 'unknown', body: GROUP, session: `${GROUP} session 3`, language: 'en' },
  ],
  [
    'a provisional agenda without a symbol',
    `Working Group on Trafficking in Persons\n\nVienna, 27-29 January 2010\n\nProvisional agenda and annotations\n\n${THE_TEXT}`,
    { symbol: 'CTOC/COP/WG.4/2010/1', basis: 'inferred', body: GROUP, session: SECOND, language: 'en' },
  ],
  [
    'a draft report is not the report',
    `Distr.: Limited\n\nWorking Group on Trafficking in Persons\nVienna, 27-29 January 2010\n\nReport on the meeting of the Working Group\n\n${THE_TEXT}`,
    { symbol: null, basis: 'unknown', body: GROUP, session: SECOND, language: 'en' },
  ],
  [
    'French',
    'Distr. générale\n\nOriginal: anglais\n\nGroupe de travail sur la traite des personnes\nVienne, 27-29 janvier 2010\n\nOrdre du jour provisoire annoté\n\nLes travaux du Groupe et des États qui sont dans une réunion pour les Parties.',
    { symbol: 'CTOC/COP/WG.4/2010/1', basis: 'inferred', body: GROUP, session: SECOND, language: 'fr' },
  ],
  [
    'Spanish',
    'Distr. general\n\nOriginal: inglés\n\nGrupo de Trabajo sobre la Trata de Personas\nViena, 27 a 29 de enero de 2010\n\nInforme sobre la reunión\n\nLos trabajos del Grupo para los Estados que son parte con las organizaciones.',
    { symbol: 'CTOC/COP/WG.4/2010/6', basis: 'inferred', body: GROUP, session: SECOND, language: 'es' },
  ],
  [
    'Russian',
    'Рабочая группа по вопросам торговли людьми\nВена, 27-29 января 2010 года\n\nПредварительная повестка дня\n\nРабота группы и государств-участников.',
    { symbol: 'CTOC/COP/WG.4/2010/1', basis: 'inferred', body: GROUP, session: SECOND, language: 'ru' },
  ],
  [
    'an item of the agenda does not make an agenda, in Russian',
    'Рабочая группа по вопросам торговли людьми\nВена, 27-29 января 2010 года\nПункт 3 предварительной повестки дня*\n\nСправочный документ о работе группы.',
    { symbol: null, basis: 'unknown', body: GROUP, session: SECOND, language: 'ru' },
  ],
  [
    'Arabic',
    'الفريق العامل المعني بالاتجار بالأشخاص\nفيينا، 27-29 كانون الثاني/يناير 2010\n\nجدول الأعمال المؤقت\n\nأعمال الفريق العامل والدول الأطراف.',
    { symbol: 'CTOC/COP/WG.4/2010/1', basis: 'inferred', body: GROUP, session: SECOND, language: 'ar' },
  ],
  [
    'Chinese',
    '人口贩运问题工作组\n2010年1月27日至29日，维也纳\n\n临时议程\n\n工作组的工作和缔约国的参加情况说明如下。',
    { symbol: 'CTOC/COP/WG.4/2010/1', basis: 'inferred', body: GROUP, session: SECOND, language: 'zh' },
  ],
  [
    'an item of the agenda does not make an agenda, in Chinese',
    '人口贩运问题工作组\n2010年1月27日至29日，维也纳\n临时议程项目6\n\n工作组的工作和缔约国的参加情况说明如下。',
    { symbol: null, basis: 'unknown', body: GROUP, session: SECOND, language: 'zh' },
  ],
  [
    'a resolution tells its session by its symbol',
    `A/RES/78/500\n\nSeventy-eighth session\nAgenda item 5\n\nResolution adopted by the General Assembly\n\n${THE_TEXT}`,
    { symbol: 'A/RES/78/500', basis: 'stated', body: 'A', session: 'A session 78', language: 'en' },
  ],
  [
    'a special session',
    `A/RES/S-22/9\n\n${THE_TEXT}`,
    { symbol: 'A/RES/S-22/9', basis: 'stated', body: 'A', session: 'A special session 22', language: 'en' },
  ],
  [
    'a resolution of the Human Rights Council',
    `A/HRC/RES/45/60\n\nHuman Rights Council\nForty-fifth session\n\n${THE_TEXT}`,
    {
      symbol: 'A/HRC/RES/45/60',
      basis: 'stated',
      body: 'A/HRC',
      session: 'A/HRC session 45',
      language: 'en',
    },
  ],
  [
    'a session on a line of its own, without a symbol',
    `Human Rights Council\n\nForty-fifth session\n\n${THE_TEXT}`,
    { symbol: null, basis: 'unknown', body: 'A/HRC', session: 'A/HRC session 45', language: 'en' },
  ],
  [
    'a committee’s session is not the Assembly’s',
    `A/AC.260/2\n\nGeneral Assembly\nAd Hoc Committee on a Convention\nFifth session\n\n${THE_TEXT}`,
    { symbol: 'A/AC.260/2', basis: 'stated', body: 'A', session: null, language: 'en' },
  ],
  [
    'a year tells no session',
    `S/RES/2900(2030)\n\nResolution 2900 (2030)\n\nAdopted by the Security Council\n\n${THE_TEXT}`,
    { symbol: 'S/RES/2900(2030)', basis: 'stated', body: 'S', session: null, language: 'en' },
  ],
  [
    'nothing',
    'A page about something else.',
    { symbol: null, basis: 'unknown', body: null, session: null, language: null },
  ],
];

test.each(HEADS)('%s', (_about, head, expected) => {
  const { symbol, symbolBasis, body, session, language } = readContext(head, SPECIMEN_SESSIONS);
  expect({ symbol, basis: symbolBasis, body, session, language }).toEqual(expected);
});
