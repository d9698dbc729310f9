/** A series of symbols for resolutions, decisions or statements. */
export interface Series {
  pattern: RegExp;
  body: string;
  kind: 'resolution' | 'decision' | 'presidential-statement';
}

/** Symbols that are a resolution's, decision's or statement's own; the groups of a pattern, joined by "/", are its number. */
export const SERIES: Series[] = [
  { pattern: /^A\/RES\/(.+)$/, body: 'A', kind: 'resolution' },
  { pattern: /^A\/DEC\/(.+)$/, body: 'A', kind: 'decision' },
  { pattern: /^A\/HRC\/RES\/(.+)$/, body: 'A/HRC', kind: 'resolution' },
  { pattern: /^A\/HRC\/DEC\/(.+)$/, body: 'A/HRC', kind: 'decision' },
  { pattern: /^S\/RES\/(.+)$/, body: 'S', kind: 'resolution' },
  { pattern: /^S\/PRST\/(.+)$/, body: 'S', kind: 'presidential-statement' },
  { pattern: /^E\/RES\/(.+)$/, body: 'E', kind: 'resolution' },
  { pattern: /^E\/DEC\/(.+)$/, body: 'E', kind: 'decision' },
  { pattern: /^E\/CN\.4\/RES\/(.+)$/, body: 'E/CN.4', kind: 'resolution' },
  { pattern: /^E\/CN\.4\/DEC\/(.+)$/, body: 'E/CN.4', kind: 'decision' },
  { pattern: /^UNEP\/EA\.(\d+)\/RES\.(\d+)$/, body: 'UNEP/EA', kind: 'resolution' },
];
