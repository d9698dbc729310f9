import type { Language } from '../../symbols/Language.ts';

/**
 * Organs as a resolution is named by them, by head of symbols: in the case that `CITATION_WORDS` puts behind
 * "resolution 64/293" (English before it). An organ that has no words in a language is cited in English.
 */
export const ORGAN_WORDS: Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>> = {
  fr: {
    A: 'de l’Assemblée générale',
    S: 'du Conseil de sécurité',
    E: 'du Conseil économique et social',
    'A/HRC': 'du Conseil des droits de l’homme',
    'CTOC/COP': 'de la Conférence',
    'CAC/COSP': 'de la Conférence',
  },
  es: {
    A: 'de la Asamblea General',
    S: 'del Consejo de Seguridad',
    E: 'del Consejo Económico y Social',
    'A/HRC': 'del Consejo de Derechos Humanos',
    'CTOC/COP': 'de la Conferencia',
    'CAC/COSP': 'de la Conferencia',
  },
  ru: {
    A: 'Генеральной Ассамблеи',
    S: 'Совета Безопасности',
    E: 'Экономического и Социального Совета',
    'A/HRC': 'Совета по правам человека',
    'CTOC/COP': 'Конференции',
    'CAC/COSP': 'Конференции',
  },
  ar: {
    A: 'الجمعية العامة',
    S: 'مجلس الأمن',
    E: 'المجلس الاقتصادي والاجتماعي',
    'A/HRC': 'مجلس حقوق الإنسان',
    'CTOC/COP': 'المؤتمر',
    'CAC/COSP': 'المؤتمر',
  },
  zh: {
    A: '大会',
    S: '安全理事会',
    E: '经济及社会理事会',
    'A/HRC': '人权理事会',
    'CTOC/COP': '缔约方会议',
    'CAC/COSP': '缔约国会议',
  },
};
