/** One family of document symbols: where it starts and how it goes on. Examples: `symbolFamilyExamples.ts`. */
export interface SymbolFamily {
  id: string;
  /** First part of the symbol, before its first slash. */
  heads: string[];
  /**
   * Pattern of what follows the head, in the small language of `compileFamilies.ts`: a lower-case word in angle
   * brackets is a piece from `PIECES`; everything else is a regular expression.
   */
  rest: string;
}

/** The pieces that the families share. */
export const PIECES: Record<string, string> = {
  year: '(?:19[4-9]\\d|20\\d\\d)',
  number: '\\d{1,5}',
  roman: '[IVXLC]{1,8}',
  /* Papers that count apart: limited, conference room, information, non-governmental, round table, records, working papers. */
  series: '(?:L|CRP|INF|NGO|RT|PV|SR|WP|CW|PC|BUR|DEC|MC|R|Misc|RES)\\.? ?\\d{1,4}',
  paper: '(?:<series>|(?:INF|NGO|CRP|L|PRST|RES|DEC)/\\d{1,4}|<number>)',
  /* "57/270 B": a letter that stands apart counts only where the sentence ends or goes on with "of", "and", "to". */
  letter: '(?:[A-Z](?![A-Za-z/])| [A-Z](?=[,;:.)\\]*]| of | and | to |$))',
  meeting: '(?:(?:S|ES)-)?\\d{1,3}',
  bracket: '(?: ?\\((?:Sect|Vol|Part|Suppl|Supp|Resumption|Prog|SUPP|VOL|PART)\\.? ?[0-9IVX]{1,5}\\))',
  /* A part of a less regular symbol: "C.3", "WG.4", "WGRPE(7)", "COP(1)", "OLIVE OIL.10", "ES-10", "XI", "2020". */
  part: '(?:[A-Z]{1,10}(?: [A-Z]{3,4})?(?:[.-](?:\\d{1,5}|[IVX]{1,5}))?|\\d{1,5})(?:\\([A-Z0-9]{1,6}\\))?',
  last: '(?:(?!<year>(?!\\d))\\d{1,5}|[A-Z]{1,10}\\.\\d{1,5})(?:\\([A-Z0-9]{1,6}\\))?',
  body: '(?:[A-Z]{1,10}(?:\\.\\d{1,3})?)',
};

/**
 * The families, the strict ones first: where one of these heads and second parts stands, only their pattern counts,
 * so that a symbol cut off after its year ("CTOC/COP/2008", "E/CN.15/2008") is not taken for a whole one.
 * Source: the document symbols in use, as listed in the project's domain notes and read in public documents.
 */
export const SYMBOL_FAMILIES: SymbolFamily[] = [
  {
    id: 'organized-crime',
    heads: ['CTOC'],
    rest: '/COP(?:/WG\\.\\d{1,2}|/IRM|/EG\\.\\d{1,2})?/<year>/<paper>',
  },
  {
    id: 'corruption',
    heads: ['CAC'],
    rest: '/COSP(?:(?:/WG\\.\\d{1,2}|/EG\\.\\d{1,2}|/IRG|/S)?/<year>/<paper>|/IRG/<roman>(?:/\\d{1,3}){1,4})',
  },
  {
    id: 'assembly-resolution',
    heads: ['A'],
    rest: '/RES/(?:(?:\\d{1,3}|E?S-\\d{1,2})/\\d{1,3}<letter>?|\\d{1,4}(?: ?[A-Z])? ?\\(<roman>\\)<letter>?)',
  },
  { id: 'assembly-decision', heads: ['A'], rest: '/DEC/(?:\\d{1,3}|E?S-\\d{1,2})/\\d{1,3}<letter>?' },
  {
    id: 'human-rights-council',
    heads: ['A'],
    rest: '/HRC(?:/(?:[A-Z]{2,6}|WG\\.\\d{1,2})){0,2}/(?:<year>|<meeting>)/(?:[A-Z]{1,3}/)?<paper>',
  },
  {
    id: 'assembly-session',
    heads: ['A'],
    rest: '/(?:(?:C\\.\\d|BUR|INF)/)?(?:\\d{1,2}|E?S-\\d{1,2})<bracket>?/<paper><bracket>?',
  },
  {
    id: 'assembly-subsidiary',
    heads: ['A'],
    rest: '/(?:AC|CONF|CN|WG|ISDR|HLM|PBC)\\.?\\d{0,3}(?:/<part>){0,5}/<last>',
  },
  { id: 'security-council-resolution', heads: ['S'], rest: '/RES/\\d{1,4} ?\\(<year>\\)' },
  { id: 'security-council-session', heads: ['S'], rest: '/(?:PRST/|INF/)?<year>/\\d{1,4}' },
  { id: 'security-council-meeting', heads: ['S'], rest: '/PV\\.\\d{1,5}<bracket>?' },
  { id: 'security-council-number', heads: ['S'], rest: '/[12]\\d{4}' },
  {
    id: 'security-council-subsidiary',
    heads: ['S'],
    rest: '/(?:AC|CN|COM|C)\\.\\d{1,3}(?:/<part>){0,4}/<last>',
  },
  { id: 'economic-and-social-council', heads: ['E'], rest: '/(?:RES/|DEC/)?<year>/<paper>' },
  {
    id: 'economic-and-social-subsidiary',
    heads: ['E'],
    rest: '/(?:CN|C|AC|CONF)\\.\\d{1,3}(?:/<body>){0,2}/(?:<year>|\\d{1,3})/(?:<body>/){0,2}<paper>',
  },
  {
    id: 'economic-and-social-other',
    heads: ['E'],
    rest: '/(?:ICEF|ECE|ESCAP|ECA|ESCWA|INCB|NGO|UNFF|HLPF|HLS)(?:/<part>){0,5}/<last>',
  },
  { id: 'expert-group', heads: ['UNODC'], rest: '(?:/<body>){1,3}/(?:<year>|\\d{1,3})/<paper>' },
  {
    id: 'other',
    heads: [
      'ST',
      'TD',
      'DP',
      'UNEP',
      'UNW',
      'UNITAR',
      'UNA',
      'ICCD',
      'FCCC',
      'FCTC',
      'CRC',
      'CCPR',
      'CEDAW',
      'CAT',
      'CERD',
      'CMW',
      'CRPD',
      'CED',
      'HRI',
      'HRPD',
      'CD',
      'NPT',
      'PCNICC',
      'ISBA',
      'SPLOS',
      'CLCS',
      'ECE',
      'LC',
      'JIU',
      'BWC',
      'CCW',
      'HSP',
      'HS',
      'GC',
      'PBC',
      'CEB',
      'ACC',
      'AT',
      'IDB',
      'CES',
      'TRADE',
      'TRANS',
      'ENERGY',
      'CP',
      'PC',
      'ID',
      'IAEA',
      'UNCTAD',
      'INCB',
      'CBD',
      'RC',
      'MP',
      'WHC',
      'APLC',
      'CCM',
      'ATT',
      'SG',
      'UNFPA',
      'T',
      'LOS',
      'OPCAT',
      'SPT',
      'MSC',
      'WTO',
      'ICC-ASP',
    ],
    rest: '(?:/<part>){1,7}/<last>',
  },
];

/** Addenda, revisions and corrigenda, in any order and number. */
export const SUFFIXES = '(?:/(?:Add|Rev|Corr|Amend|ADD|REV|CORR|AMEND)\\. ?\\d{1,4}<bracket>?)*';
