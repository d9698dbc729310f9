import type { PdfLayout } from './setAsPdf.ts';

const TIMES = { plain: 'Times-Roman', bold: 'Times-Bold' };
const HELVETICA = { plain: 'Helvetica', bold: 'Helvetica-Bold' };

/** Ways in which documents are set on paper. */
export const LAYOUTS: { name: string; layout: PdfLayout }[] = [
  {
    name: 'one column',
    layout: {
      fonts: TIMES,
      size: 10,
      columns: 1,
      hasTwoColumnHead: false,
      indent: 0,
      runningHead: 'A/99/100/Rev.1',
    },
  },
  {
    name: 'one column behind a title page of two',
    layout: {
      fonts: HELVETICA,
      size: 11,
      columns: 1,
      hasTwoColumnHead: true,
      indent: 20,
      runningHead: 'A/99/100/Rev.1',
    },
  },
  {
    name: 'two columns',
    layout: {
      fonts: TIMES,
      size: 9,
      columns: 2,
      hasTwoColumnHead: false,
      indent: 12,
      runningHead: 'A/99/100/Rev.1',
    },
  },
];
