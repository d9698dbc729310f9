import type { CiteOptions } from '../../../lib/export/cite/CiteOptions.ts';
import type { ExportDocument } from '../../../lib/export/ExportDocument.ts';
import type { ExportWords } from '../../../lib/export/ExportWords.ts';

/** What the worker that makes Word files is given; functions cannot be sent. */
export interface WordWork {
  documents: readonly ExportDocument[];
  words: Omit<ExportWords, 'unreadable'>;
  how: CiteOptions;
}
