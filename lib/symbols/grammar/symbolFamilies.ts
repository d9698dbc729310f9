/** One family of document symbols: where it starts and how it goes on. Examples: `symbolFamilyExamples.ts`. */
export interface SymbolFamily {
  id: string;
  /** First part of the symbol, before its first slash; several with a bar between them. */
  heads: string;
  /**
   * Pattern of what follows the head, in the small language of `compileFamilies.ts`: a lower-case word in angle
   * brackets is a piece from `PIECES`; everything else is a regular expression.
   */
  rest: string;
}

/** The pieces that the families share. */
export const PIECES: Record<string, string> = {
  year: '(?:19[4-9]\\d|20\\d\\d)',
  /* A document's own number is never a year: what ends in one is cut off. */
  number: '(?!<year>(?!\\d))\\d{1,5}',
  roman: '[IVXLC]{1,8}',
  /* Papers that count apart: limited, conference room, information, non-governmental, round table, records, working papers. */
  series: '(?:L|CRP|INF|NGO|RT|PV|SR|WP|CW|PC|BUR|DEC|MC|R|MISC|Misc|RES|Res)\\. ?\\d{1,4}',
  paper: '(?:<series>|(?:INF|NGO|CRP|L|PRST|RES|DEC)/\\d{1,4}|<number>)',
  /* "57/270 B": a letter that stands apart counts only where the sentence ends or goes on with "of", "and", "to". */
  letter: '(?:[A-Z](?:-[A-Z])?(?![A-Za-z/])| [A-Z](?:-[A-Z])?(?=[,;:.)\\]*]| of | and | to |$))',
  meeting: '(?:E?S-\\d{1,2}|\\d{1,3})',
  /* The Assembly counts its documents by session since the thirty-first (1976). */
  session: '(?:3[1-9]|[4-9]\\d|1[01]\\d)',
  bracket:
    '(?: ?\\((?:(?:(?:Income s|S)ect|(?:INCOME )?SECT|Vol|VOL|Parts?|PARTS?|Prog|PROG|Suppl?|SUPPL?|Resumption|RESUMPTION)\\.? ?[0-9IVX]{1,4}[A-F]?(?: (?:and|AND) [IVX]{1,4})?|Introduction|INTRODUCTION)\\))',
  /* A part of a less regular symbol that begins with letters: "C.3", "WG.II", "SER.A", "WGRPE(7)", "COP(1)", "CSP5". */
  name: '(?:(?:[A-Z]{1,10}|Sub|Ser|ExCom|OzL\\.Pro|OZL\\.PRO)\\d{0,5}(?:[.-](?:\\d{1,5}|[A-Z]{1,5}))?(?:\\([A-Z0-9]{1,6}\\))?|OLIVE OIL\\.\\d{1,2})',
  part: '(?:<name>|\\d{1,5}(?:\\([A-Z0-9]{1,6}\\))?|\\(\\d{1,4}\\))',
  last: '(?:<number>|(?:[A-Z]{1,10}|Res|Misc|OzL\\.Pro)\\.\\d{1,5})(?:\\([A-Z0-9]{1,6}\\))?',
  body: '(?:(?:[A-Z]{1,10}|Sub)(?:\\.\\d{1,3})?)',
};

/**
 * The families, in the order of the organs; those with a strict pattern have their head to themselves, so that a symbol
 * cut off after its year ("CTOC/COP/2008", "E/CN.15/2008") is not taken for a whole one.
 * Source: the document symbols in use, as listed in the project's domain notes and read in public documents.
 */
export const SYMBOL_FAMILIES: SymbolFamily[] = [
  {
    id: 'organized-crime',
    heads: 'CTOC',
    rest: '/COP(?:/(?:WG|EG)\\.\\d{1,2}|/IRM)?/<year>/<paper>',
  },
  {
    id: 'corruption',
    heads: 'CAC',
    rest: '/COSP(?:(?:/(?:WG|EG)\\.\\d{1,2}|/IRG|/S)?/<year>/<paper>|/IRG/<roman>(?:/\\d{1,3}){1,4})',
  },
  {
    id: 'assembly-resolution',
    heads: 'A',
    rest: '/RES/(?:<meeting>/\\d{1,3}<letter>?|\\d{1,4}(?: ?[A-Z])? ?\\((?:S-)?<roman>\\)<letter>?)',
  },
  { id: 'assembly-decision', heads: 'A', rest: '/DEC/<meeting>/\\d{1,3}<letter>?' },
  {
    id: 'human-rights-council',
    heads: 'A',
    rest: '/HRC(?:/(?:[A-Z]{2,6}|WG\\.\\d{1,2})){0,2}/(?:<year>|<meeting>)(?:/WG\\.\\d/TF)?/(?:[A-Z]{1,3}/)?<paper>',
  },
  {
    id: 'assembly-session',
    heads: 'A',
    rest: '/(?:(?:C\\.\\d|SPC|BUR|INF)/)?(?:<session>|E?S-\\d{1,2}(?:/AC\\.\\d)?)/<paper>',
  },
  {
    id: 'assembly-number',
    heads: 'A',
    rest: '/(?:(?!<year>(?!\\d))[1-9]\\d{3,4}|\\d{3}(?=/Rev\\.)|(?:PV|L)\\.\\d{2,4}|C\\.\\d/(?:(?:L|SR|PV)\\.\\d{1,4}|<number>))',
  },
  {
    id: 'assembly-subsidiary',
    heads: 'A',
    rest: '/(?:CN\\.[49]/SER\\.[A-C]/<year>|(?:AC|CONF|CN|WG)\\.\\d{1,3}(?:/<part>){0,5}/<last>)',
  },
  { id: 'security-council-resolution', heads: 'S', rest: '/RES/\\d{1,4} ?\\(<year>\\)' },
  { id: 'security-council-year', heads: 'S', rest: '/(?:PRST/)?<year>/\\d{1,4}' },
  {
    id: 'security-council-number',
    heads: 'S',
    rest: '/(?:(?!<year>(?!\\d))[1-9]\\d{3,4}|\\d{2,3}(?=/Rev\\.)|PV\\.\\d{1,5}|INF/\\d{1,3}|A(?:genda|GENDA)/\\d{1,5})',
  },
  {
    id: 'security-council-subsidiary',
    heads: 'S',
    rest: '/(?:AC|CN|COM|C)\\.\\d{1,3}(?:/<part>){0,4}/<last>',
  },
  {
    id: 'economic-and-social-council',
    heads: 'E',
    rest: '/(?:RES/(?:<year>/)?\\d{1,4}(?: ?[A-Z])? ?\\(<roman>\\)|(?:RES/|DEC/)?<year>/<paper>(?! ?\\([IVXLC]+\\))|(?!<year>(?!\\d))[1-9]\\d{3})',
  },
  {
    id: 'economic-and-social-subsidiary',
    heads: 'E',
    rest: '/(?:CN|C|AC|CONF)\\.\\d{1,3}(?:/<body>){0,3}/(?:(?:<year>|\\d{1,3})/(?:<body>/){0,2}<paper>[A-Z]?|\\d{1,3}/D/\\d{1,4}/<year>|<number>(?:-\\d{1,2})?|<series>)',
  },
  {
    id: 'economic-and-social-other',
    heads: 'E',
    rest: '/(?:NL\\.<year>/\\d{1,3}|(?:ICEF|ECE|ESCAP|ECA|ESCWA|INCB|NGO|UNFF|HLPF|HLS|FFDF)/(?:(?:<part>/){1,5}<last>|(?!<year>)[1-9]\\d{2,3}))',
  },
  { id: 'expert-group', heads: 'UNODC', rest: '(?:/<body>){1,3}/(?:<year>|\\d{1,3})/<paper>' },
  {
    id: 'treaty-body',
    heads: 'CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED',
    rest: '/(?:C|OP|CSP|SP|GC)(?:(?:/<part>){0,2}/D/\\d{1,4}(?:-\\d{1,4})?/<year>|(?:/<part>){0,5}/<last>(?:-\\d{1,2})?(?!-\\d))',
  },
  {
    id: 'treaty-bodies-together',
    heads: 'HRI',
    rest: '/(?:CORE/[A-Z]{3}/<year>|(?:GEN|MC|CORE|ICM)(?:/<part>){0,3}/<last>)',
  },
  { id: 'secretariat', heads: 'ST', rest: '/[A-Z]{2,6}(?:/<part>){0,6}/<last>' },
  { id: 'trade', heads: 'TD', rest: '/(?:\\d{3}|L\\.\\d{1,3}|<name>(?:/<part>){0,6}/<last>)' },
  {
    id: 'disarmament-conference',
    heads: 'CD',
    rest: '/(?:[12]\\d{3}|\\d{1,3}(?=/Rev\\.)|(?:PV|INF)\\.\\d{1,4}|(?:[A-Z]{2,6}/){1,2}WP\\.\\d{1,4})',
  },
  { id: 'law-of-the-sea', heads: 'SPLOS|CLCS', rest: '(?:/<part>){0,4}/<last>' },
  { id: 'trusteeship-council', heads: 'T', rest: '/(?:RES/\\d{1,4} ?\\(<roman>\\)|PV\\.\\d{1,4})' },
  {
    id: 'latin-america',
    heads: 'LC',
    rest: '(?:/[A-Z]{3})?/[A-Z]{1,4}\\.\\d{1,5}(?:/\\d{1,3})?(?:-[A-Z](?![A-Za-z]))?(?:\\([A-Z]{2,5}\\.\\d{1,4}/\\d{1,3}\\))?',
  },
  { id: 'refugee-committee', heads: 'EC', rest: '/\\d{2}/SC/CRP\\.\\d{1,3}' },
  {
    id: 'lettered-first',
    heads:
      'UNEP|CBD|FCCC|ICCD|FCTC|NPT|BWC|CCW|APLC|CCM|TPNW|JIU|HSP|ECE|CES|TRADE|TRANS|ENERGY|LOS|UNCTAD|UNITAR|UNMIK|UNDT|SAICM|HCR|DP|ESCAP|PBC',
    rest: '/<name>(?:/<part>){0,6}/<last>',
  },
  {
    id: 'numbered-first',
    heads: 'DP|UNW|CEB|ACC|PBC|ISBA|PCNICC|ESCAP|IPBES|UNDT|HSP|ICC-ASP',
    rest: '/\\d{1,4}(?:/<part>){0,5}/<last>',
  },
];

/** Volumes and parts; then addenda, revisions and corrigenda, in any order and number. */
export const SUFFIXES = '<bracket>?(?: ?/(?:Add|Rev|Corr|Amend|ADD|REV|CORR|AMEND)\\. ?\\d{1,4}<bracket>?)*';
