/** A format in which notes can be handed over. */
interface ExportFormatFacts {
  /** Ending of the file's name, without dot. */
  ending: string;
  type: string;
  /** Who it is for: people who read it, tools for references, other tools for notes; or what it is about: a session. */
  group: 'reading' | 'session' | 'references' | 'tools';
  /** What the file's name calls it. */
  name: 'notes' | 'brief' | 'follow-up';
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The formats, in the order in which they are offered. */
export const EXPORT_FORMATS = {
  word: {
    ending: 'docx',
    type: WORD,
    group: 'reading',
    name: 'notes',
  },
  markdown: { ending: 'md', type: 'text/markdown', group: 'reading', name: 'notes' },
  'markdown-files': { ending: 'zip', type: 'application/zip', group: 'reading', name: 'notes' },
  html: { ending: 'html', type: 'text/html', group: 'reading', name: 'notes' },
  csv: { ending: 'csv', type: 'text/csv', group: 'reading', name: 'notes' },
  brief: { ending: 'docx', type: WORD, group: 'session', name: 'brief' },
  'follow-up': { ending: 'docx', type: WORD, group: 'session', name: 'follow-up' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', group: 'references', name: 'notes' },
  'csl-json': {
    ending: 'csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    group: 'references',
    name: 'notes',
  },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', group: 'references', name: 'notes' },
  'web-annotation': { ending: 'jsonld', type: 'application/ld+json', group: 'tools', name: 'notes' },
  hypothesis: { ending: 'hypothesis.json', type: 'application/json', group: 'tools', name: 'notes' },
} as const satisfies Record<string, ExportFormatFacts>;

/** Name of one of `EXPORT_FORMATS`. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;
