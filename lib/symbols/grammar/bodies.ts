/** How an organ numbers its resolutions and decisions. */
export type NumberShape =
  | 'session/number'
  | 'number(year)'
  | 'year/number'
  | 'number(roman)'
  | 'special'
  | 'roman/number';

/** An organ that adopts resolutions or decisions, or whose sessions texts refer to. */
export interface Body {
  /** Head of its symbols. */
  key: string;
  /** Its full names, one regular-expression source a language. */
  names: string[];
  /** What it is called for short, in a text that has named it. */
  short: 'Assembly' | 'Council' | 'Commission' | 'Conference' | 'Working Group' | null;
  shapes: NumberShape[];
  /** Sessions that "session/number" can begin with: an organ that has met twelve times has no resolution 64/293. */
  sessions: [first: number, last: number] | null;
  /** What the number of one session can be, with room: a first decision 101 or 301, no organ's resolution 700. */
  resolutionNumbers: [first: number, last: number];
  decisionNumbers: [first: number, last: number];
  /** Middle of a session in years, `base + session / perYear`; a printed date further off than `tolerance` years is another organ's. */
  calendar: { base: number; perYear: number; tolerance: number } | null;
  /** Symbols of its resolutions and decisions, "#" for the number; null where it has no series of its own. */
  resolution: string | null;
  decision: string | null;
  /** The body whose resolutions a text of this one means by a bare number. */
  parent: string | null;
}

const NO_SERIES = { resolution: null, decision: null, calendar: null, parent: null };
const FEW = { resolutionNumbers: [1, 60], decisionNumbers: [1, 60] } satisfies Partial<Body>;
const ANY = { resolutionNumbers: [1, 9999], decisionNumbers: [1, 9999] } satisfies Partial<Body>;

/** Source of shapes and series: resolutions and cross-references read in public documents; sessions leave room to grow. */
export const BODIES: Body[] = [
  {
    key: 'A',
    names: [
      'General Assembly',
      'Assemblée générale',
      'Asamblea General',
      'Генеральн[а-яё]{2,3} Ассамбле[а-яё]',
      '大会',
      'الجمعية العامة',
    ],
    short: 'Assembly',
    shapes: ['session/number', 'number(roman)', 'special'],
    sessions: [31, 120],
    resolutionNumbers: [1, 500],
    decisionNumbers: [301, 999],
    calendar: { base: 1946.2, perYear: 1, tolerance: 0.8 },
    resolution: 'A/RES/#',
    decision: 'A/DEC/#',
    parent: null,
  },
  {
    key: 'S',
    names: [
      'Security Council',
      'Conseil de sécurité',
      'Consejo de Seguridad',
      'Совет[а-яё]{0,2} Безопасности',
      '安全理事会|安理会',
      'مجلس الأمن',
    ],
    short: 'Council',
    shapes: ['number(year)'],
    sessions: null,
    ...ANY,
    ...NO_SERIES,
    resolution: 'S/RES/#',
  },
  {
    key: 'E',
    names: [
      'Economic and Social Council',
      'Conseil économique et social',
      'Consejo Económico y Social',
      'Экономическ[а-яё]{2,3} и Социальн[а-яё]{2,3} Совет[а-яё]{0,2}',
      '经济及社会理事会|经社理事会',
      'المجلس الاقتصادي والاجتماعي',
    ],
    short: 'Council',
    shapes: ['year/number', 'number(roman)'],
    sessions: null,
    ...ANY,
    ...NO_SERIES,
    resolution: 'E/RES/#',
    decision: 'E/DEC/#',
  },
  {
    key: 'A/HRC',
    names: [
      'Human Rights Council',
      "Conseil des droits de l['’]homme",
      'Consejo de Derechos Humanos',
      'Совет[а-яё]{0,2} по правам человека',
      '人权理事会',
      'مجلس حقوق الإنسان',
    ],
    short: 'Council',
    shapes: ['session/number', 'special'],
    sessions: [1, 99],
    resolutionNumbers: [1, 60],
    decisionNumbers: [101, 199],
    calendar: { base: 2005.9, perYear: 3, tolerance: 1 },
    resolution: 'A/HRC/RES/#',
    decision: 'A/HRC/DEC/#',
    parent: null,
  },
  {
    key: 'E/CN.4',
    names: [
      'Commission on Human Rights',
      "Commission des droits de l['’]homme",
      'Comisión de Derechos Humanos',
      'Комисси[а-яё] по правам человека',
      '人权委员会',
      'لجنة حقوق الإنسان',
    ],
    short: 'Commission',
    shapes: ['year/number', 'number(roman)'],
    sessions: null,
    ...ANY,
    ...NO_SERIES,
    resolution: 'E/CN.4/RES/#',
    decision: 'E/CN.4/DEC/#',
  },
  {
    key: 'CTOC/COP',
    names: [
      'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
      'Conferencia de las Partes en la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
      'Конференци[а-яё] [Уу]частников Конвенции Организации Объединенных Наций против транснациональной организованной преступности',
      '联合国打击跨国有组织犯罪公约》?缔约方会议',
      'مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
    ],
    short: 'Conference',
    shapes: ['session/number'],
    sessions: [1, 30],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'CAC/COSP',
    names: [
      'Conference of the States Parties to the United Nations Convention against Corruption',
      'Conférence des États [Pp]arties à la Convention des Nations Unies contre la corruption',
      'Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la Corrupción',
      'Конференци[а-яё] государств ?- ?участников Конвенции Организации Объединенных Наций против коррупции',
      '联合国反腐败公约》?缔约国会议',
      'مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد',
    ],
    short: 'Conference',
    shapes: ['session/number'],
    sessions: [1, 30],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'UNEP/CBD/COP',
    names: ['Conference of the Parties to the Convention on Biological Diversity'],
    short: 'Conference',
    shapes: ['session/number', 'roman/number'],
    sessions: [1, 40],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'FCCC/CP',
    names: ['Conference of the Parties to the United Nations Framework Convention on Climate Change'],
    short: 'Conference',
    shapes: [],
    sessions: [1, 60],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'UNEP/EA',
    names: [
      'United Nations Environment(?:al)? Assembly(?: of the United Nations Environment Programme)?|Environment Assembly',
      "Assemblée des Nations Unies pour l['’]environnement",
      'Asamblea de las Naciones Unidas sobre el Medio Ambiente',
      'Ассамбле[а-яё] Организации Объединенных Наций по окружающей среде',
      '联合国环境大会',
      'جمعية الأمم المتحدة للبيئة',
    ],
    short: null,
    shapes: ['session/number'],
    sessions: [1, 20],
    ...FEW,
    ...NO_SERIES,
    resolution: 'UNEP/EA.$/RES.#',
  },
  {
    key: 'E/CN.15',
    names: [
      'Commission on Crime Prevention and Criminal Justice',
      'Commission pour la prévention du crime et la justice pénale',
      'Comisión de Prevención del Delito y Justicia Penal',
      'Комисси[а-яё] по предупреждению преступности и уголовному правосудию',
      '预防犯罪和刑事司法委员会',
      'لجنة منع الجريمة والعدالة الجنائية',
    ],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [1, 60],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.7',
    names: [
      'Commission on Narcotic Drugs',
      'Commission des stupéfiants',
      'Comisión de Estupefacientes',
      'Комисси[а-яё] по наркотическим средствам',
      '麻醉药品委员会',
      'لجنة المخدرات',
    ],
    short: 'Commission',
    shapes: ['session/number', 'number(roman)'],
    sessions: [1, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.6',
    names: [
      'Commission on the Status of Women',
      'Commission de la condition de la femme',
      'Comisión de la Condición Jurídica y Social de la Mujer',
      'Комисси[а-яё] по положению женщин',
      '妇女地位委员会',
      'لجنة وضع المرأة',
    ],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [30, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.3',
    names: ['Statistical Commission'],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [1, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.5',
    names: ['Commission for Social Development'],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [1, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.9',
    names: ['Commission on Population and Development'],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [1, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'E/CN.17',
    names: ['Commission on Sustainable Development'],
    short: 'Commission',
    shapes: ['session/number'],
    sessions: [1, 99],
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'A/CN.4',
    names: [
      'International Law Commission',
      'Commission du droit international',
      'Comisión de Derecho Internacional',
    ],
    short: 'Commission',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'A/CN.9',
    names: ['United Nations Commission on International Trade Law'],
    short: 'Commission',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'A/AC.105',
    names: ['Committee on the Peaceful Uses of Outer Space'],
    short: null,
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'ICCD/COP',
    names: ['Conference of the Parties to the United Nations Convention to Combat Desertification'],
    short: 'Conference',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
  },
  {
    key: 'CTOC/COP/WG.2',
    names: ['Working Group of Government Experts on Technical Assistance'],
    short: 'Working Group',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
    parent: 'CTOC/COP',
  },
  {
    key: 'CTOC/COP/WG.4',
    names: [
      'Working Group on Trafficking in Persons',
      'Groupe de travail sur la traite des personnes',
      'Grupo de Trabajo sobre la Trata de Personas',
      'Рабоч[а-яё]{2,3} групп[а-яё]{1,2} по (?:вопросам )?торговл[а-яё] людьми',
      '贩运人口问题工作组|人口贩运问题工作组',
      'الفريق العامل المعني بالاتجار بالأشخاص',
    ],
    short: 'Working Group',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
    parent: 'CTOC/COP',
  },
  {
    key: 'CTOC/COP/WG.6',
    names: ['Working Group on Firearms'],
    short: 'Working Group',
    shapes: [],
    sessions: null,
    ...FEW,
    ...NO_SERIES,
    parent: 'CTOC/COP',
  },
];
