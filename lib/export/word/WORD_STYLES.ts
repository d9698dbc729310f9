import type { IStylesOptions } from 'docx';

/** Sizes are in half points, distances in twentieths of a point. */
export const WORD_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' }, size: 22 },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: { run: { size: 36, bold: true, color: '1f2937' }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true, color: '1f3a6e' },
      paragraph: { spacing: { before: 360, after: 60, line: 288 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: '374151' },
      paragraph: { spacing: { before: 240, after: 60, line: 288 }, keepNext: true },
    },
    footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
  },
  paragraphStyles: [
    {
      id: 'Quoted',
      name: 'Quoted passage',
      basedOn: 'Normal',
      run: {
        font: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Times New Roman', eastAsia: 'SimSun' },
        size: 22,
      },
      paragraph: { indent: { start: 400, end: 200 }, spacing: { after: 80 } },
    },
    {
      id: 'About',
      name: 'About',
      basedOn: 'Normal',
      run: { size: 18, color: '6b7280' },
      paragraph: { spacing: { after: 160 } },
    },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { size: 18, bold: true, color: '374151' },
      paragraph: { spacing: { before: 60, after: 20 }, keepNext: true },
    },
    {
      id: 'Cell',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 40, line: 240 } },
    },
  ],
};
