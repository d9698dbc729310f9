import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { ExportSource } from '../ExportNote.ts';
import type { CitationPart } from './CitationPart.ts';
import type { CiteOptions } from './CiteOptions.ts';
import { citeWork } from './citeWork.ts';
import { describeWork } from './describeWork.ts';

/** Cites the place where a note was made. No part where neither symbol, title nor address is known. */
export function citeSource(source: ExportSource, knowledge: Knowledge, options: CiteOptions): CitationPart[] {
  return citeWork(describeWork(source, knowledge), source.paragraph, options);
}
