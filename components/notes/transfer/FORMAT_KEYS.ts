import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { MessageKey } from '../../Translate.ts';

/** The name of each format, and what it is good for. */
export const FORMAT_KEYS: Record<ExportFormat, [name: MessageKey, purpose: MessageKey]> = {
  word: ['format.word', 'format.wordWhat'],
  markdown: ['format.markdown', 'format.markdownWhat'],
  'markdown-files': ['format.markdownFiles', 'format.markdownFilesWhat'],
  html: ['format.html', 'format.htmlWhat'],
  csv: ['format.csv', 'format.csvWhat'],
  brief: ['format.brief', 'format.briefWhat'],
  'follow-up': ['format.followUp', 'format.followUpWhat'],
  ris: ['format.ris', 'format.risWhat'],
  'csl-json': ['format.cslJson', 'format.cslJsonWhat'],
  bibtex: ['format.bibtex', 'format.bibtexWhat'],
  'web-annotation': ['format.webAnnotation', 'format.webAnnotationWhat'],
  hypothesis: ['format.hypothesis', 'format.hypothesisWhat'],
};
