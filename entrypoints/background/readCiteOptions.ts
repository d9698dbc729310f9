import type { CiteOptions } from '../../lib/export/cite/CiteOptions.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';

/** How the reader wants citations. */
export async function readCiteOptions(): Promise<CiteOptions> {
  const { citationStyle, citationLanguage } = await readSettings();
  return { style: citationStyle, language: citationLanguage, form: 'plain' };
}
