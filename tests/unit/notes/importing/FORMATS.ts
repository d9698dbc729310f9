import { writeCsv } from '../../../../lib/export/csv/writeCsv.ts';
import type { ExportItem } from '../../../../lib/export/ExportItem.ts';
import { writeHypothesis } from '../../../../lib/export/hypothesis/writeHypothesis.ts';
import { writeWebAnnotations } from '../../../../lib/export/web-annotation/writeWebAnnotations.ts';

const now = new Date('2099-02-17T12:00:00Z');

/** The formats that can be imported again, and what writes each. */
export const FORMATS: [string, (items: ExportItem[]) => AsyncGenerator<string>][] = [
  ['web-annotation', (items) => writeWebAnnotations(items, { label: 'Notes', now })],
  ['hypothesis', (items) => writeHypothesis(items, { now })],
  ['csv', (items) => writeCsv(items, { cite: () => [{ text: '=cited' }] })],
];
