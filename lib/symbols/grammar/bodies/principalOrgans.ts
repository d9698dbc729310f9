import type { Body } from '../Body.ts';
import { BODY_DEFAULTS } from './BODY_DEFAULTS.ts';

/** Other organizations have a General Assembly too, named with them. */
const OTHER_ORGANIZATIONS =
  '(?:Organi[sz]ation (?!of the United)|Organisation des États|Organización de los Estados|OAS|OEA|IN(?:TERPOL|terpol)|Interpol|Inter-|World|European|African|International|Union|Unión)';

/** Organs whose resolutions and decisions have series of symbols of their own. */
export const PRINCIPAL_ORGANS: Body[] = [
  {
    key: 'A',
    names: [
      `General Assembly(?! of (?:the )?${OTHER_ORGANIZATIONS})|(?<![A-Z])(?:UN)?GA(?= $)`,
      `Assemblée générale(?! (?:de l['’]|de la |du |d['’])${OTHER_ORGANIZATIONS})`,
      `Asamblea General(?! (?:de la |del |de los |de )${OTHER_ORGANIZATIONS})`,
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
      'Security Council|(?<![A-Z])(?:UN)?SC(?= $)',
      'Conseil de sécurité',
      'Consejo de Seguridad',
      'Совет[а-яё]{0,2} Безопасности',
      '安全理事会|安理会',
      'مجلس الأمن',
    ],
    short: 'Council',
    shapes: ['number(year)'],
    sessions: null,
    ...BODY_DEFAULTS.any,
    ...BODY_DEFAULTS.noSeries,
    resolution: 'S/RES/#',
  },
  {
    key: 'E',
    names: [
      'Economic and Social Council|(?<![A-Z])ECOSOC(?= $)',
      'Conseil économique et social',
      'Consejo Económico y Social',
      'Экономическ[а-яё]{2,3} и Социальн[а-яё]{2,3} Совет[а-яё]{0,2}',
      '经济及社会理事会|经社理事会',
      'المجلس الاقتصادي والاجتماعي',
    ],
    short: 'Council',
    shapes: ['year/number', 'number(roman)'],
    sessions: null,
    ...BODY_DEFAULTS.any,
    ...BODY_DEFAULTS.noSeries,
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
    ...BODY_DEFAULTS.few,
    ...BODY_DEFAULTS.noSeries,
    resolution: 'UNEP/EA.$/RES.#',
  },
];
