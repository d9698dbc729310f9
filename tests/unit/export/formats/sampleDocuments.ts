import type { ExportDocument } from '../../../../lib/export/ExportDocument.ts';
import type { ExportNote } from '../../../../lib/export/ExportNote.ts';
import { sampleWork } from '../cite/sampleWork.ts';
import { sampleExport } from '../sampleExport.ts';

/** What would be markup, a formula or a field somewhere. */
export const HOSTILE = '</script><img src=x onerror=alert(1)>{\\input{x}}%&_$#\r\nER  - \r\n@book{x,"=1+1';

const SESSION = {
  bodyName: 'Working Group on Specimens',
  ordinal: 9,
  place: 'Vienna',
  start: '2099-01-27',
  end: '2099-01-29',
};

/** An invented report, all of it known, and a page of which nothing is known, with these notes. */
export function sampleDocuments(notes: ExportNote[] = [sampleExport()]): ExportDocument[] {
  return [
    { work: sampleWork(), language: 'en', session: SESSION, notes },
    {
      work: {
        ...sampleWork(),
        symbol: null,
        title: HOSTILE,
        author: null,
        date: null,
        place: null,
        url: null,
      },
      language: null,
      session: null,
      notes: [sampleExport({ quote: HOSTILE, comment: HOSTILE, tags: [HOSTILE] })],
    },
  ];
}
