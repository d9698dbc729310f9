import type { Body } from '../Body.ts';
import { BODY_DEFAULTS } from './BODY_DEFAULTS.ts';

/** What the committees have in common: they adopt observations and comments, and no numbered resolutions. */
const COMMITTEE = {
  short: 'Committee',
  shapes: [],
  sessions: null,
  ...BODY_DEFAULTS.few,
  ...BODY_DEFAULTS.noSeries,
} satisfies Partial<Body>;

/** The committees of experts that human rights treaties set up. Names as their mastheads print them; the languages as in `principalOrgans.ts`. */
export const TREATY_BODIES: Body[] = [
  {
    key: 'CEDAW/C',
    names: [
      'Committee on the Elimination of Discrimination against Women',
      "Comité pour l['’]élimination de la discrimination à l['’]égard des femmes",
      'Comité para la Eliminación de la Discriminación contra la Mujer',
      'Комитет[а-яё]{0,2} по ликвидации дискриминации в отношении женщин',
      '消除对妇女歧视委员会',
      'اللجنة المعنية بالقضاء على التمييز ضد المرأة',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CRC/C',
    names: [
      'Committee on the Rights of the Child',
      "Comité des droits de l['’]enfant",
      'Comité de los Derechos del Niño',
      'Комитет[а-яё]{0,2} по правам ребенка',
      '儿童权利委员会',
      'لجنة حقوق الطفل',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CAT/OP',
    names: [
      'Subcommittee on Prevention of Torture(?: and Other Cruel, Inhuman or Degrading Treatment or Punishment)?',
      'Sous-Comité pour la prévention de la torture(?: et autres peines ou traitements cruels, inhumains ou dégradants)?',
      'Subcomité para la Prevención de la Tortura(?: y Otros Tratos o Penas Crueles, Inhumanos o Degradantes)?',
      'Подкомитет[а-яё]{0,2} по предупреждению пыток(?: и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания)?',
      '防范酷刑(?:和其他残忍、不人道或有辱人格的待遇或处罚)?小组委员会',
      'اللجنة الفرعية لمنع التعذيب(?: وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة)?',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CAT/C',
    names: [
      'Committee against Torture',
      'Comité contre la torture',
      'Comité contra la Tortura',
      'Комитет[а-яё]{0,2} против пыток',
      '禁止酷刑委员会',
      'لجنة مناهضة التعذيب',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CCPR/C',
    names: [
      'Human Rights Committee',
      "Comité des droits de l['’]homme",
      'Comité de Derechos Humanos',
      'Комитет[а-яё]{0,2} по правам человека',
      '人权事务委员会',
      'اللجنة المعنية بحقوق الإنسان',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CERD/C',
    names: [
      'Committee on the Elimination of Racial Discrimination',
      "Comité pour l['’]élimination de la discrimination raciale",
      'Comité para la Eliminación de la Discriminación Racial',
      'Комитет[а-яё]{0,2} по ликвидации расовой дискриминации',
      '消除种族歧视委员会',
      '(?:لجنة القضاء|اللجنة المعنية بالقضاء) على التمييز العنصري',
    ],
    ...COMMITTEE,
  },
  {
    key: 'E/C.12',
    names: [
      'Committee on Economic, Social and Cultural Rights',
      'Comité des droits économiques, sociaux et culturels',
      'Comité de Derechos Económicos, Sociales y Culturales',
      'Комитет[а-яё]{0,2} по экономическим, социальным и культурным правам',
      '经济、社会[及和]文化权利委员会',
      'اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CMW/C',
    names: [
      'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
      'Комитет[а-яё]{0,2} по защите прав всех трудящихся-мигрантов и членов их семей',
      '保护所有移徙工人及其家庭成员权利委员会',
      'اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CRPD/C',
    names: [
      'Committee on the Rights of Persons with Disabilities',
      'Comité des droits des personnes handicapées',
      'Comité sobre los Derechos de las Personas con Discapacidad',
      'Комитет[а-яё]{0,2} по правам инвалидов',
      '残疾人权利委员会',
      'اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة',
    ],
    ...COMMITTEE,
  },
  {
    key: 'CED/C',
    names: [
      'Committee on Enforced Disappearances',
      'Comité des disparitions forcées',
      'Comité contra la Desaparición Forzada',
      'Комитет[а-яё]{0,2} по насильственным исчезновениям',
      '强迫失踪问题委员会',
      'اللجنة المعنية بحالات الاختفاء القسري',
    ],
    ...COMMITTEE,
  },
];
