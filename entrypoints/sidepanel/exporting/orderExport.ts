import { readSettings } from '../../../lib/settings/readSettings.ts';
import type { ExportWork } from './ExportWork.ts';
import { exportWords } from './exportWords.ts';
import { followUpWords } from './followUpWords.ts';

/** An export with the reader's words and style, ready for the worker that makes it. */
export async function orderExport(
  asked: Pick<ExportWork, 'ids' | 'order' | 'places' | 'format' | 'session' | 'now'>,
): Promise<ExportWork> {
  const { citationStyle, citationLanguage } = await readSettings();
  return {
    ...asked,
    words: exportWords(),
    reportWords: followUpWords(),
    how: { style: citationStyle, language: citationLanguage, form: 'plain' },
  };
}
