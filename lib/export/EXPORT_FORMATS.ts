/** A format in which notes can be handed over. */
interface ExportFormatFacts {
  /** Ending of the file's name, without dot. */
  ending: string;
  type: string;
  /** Who it is for: people who read it, tools for references, other tools for notes. */
  group: 'reading' | 'references' | 'tools';
}

/** The formats, in the order in which they are offered. */
export const EXPORT_FORMATS = {
  word: {
    ending: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    group: 'reading',
  },
  markdown: { ending: 'md', type: 'text/markdown', group: 'reading' },
  'markdown-files': { ending: 'zip', type: 'application/zip', group: 'reading' },
  html: { ending: 'html', type: 'text/html', group: 'reading' },
  csv: { ending: 'csv', type: 'text/csv', group: 'reading' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', group: 'references' },
  'csl-json': { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', group: 'references' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex', group: 'references' },
  'web-annotation': { ending: 'jsonld', type: 'application/ld+json', group: 'tools' },
  hypothesis: { ending: 'hypothesis.json', type: 'application/json', group: 'tools' },
} as const satisfies Record<string, ExportFormatFacts>;

/** Name of one of `EXPORT_FORMATS`. */
export type ExportFormat = keyof typeof EXPORT_FORMATS;
