import { browser } from 'wxt/browser';
import type { Translate } from '../components/Translate.ts';

/** Words that were asked for once: the browser gives none to a page whose extension was updated under it. */
const known = new Map<string, string>();

/** The words of the browser's language, else English. Group and key are joined by "_" in the built files. */
export const translate: Translate = (key, ...substitutions) => {
  const name = key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0];
  try {
    const words = browser.i18n.getMessage(name, substitutions);
    if (substitutions.length === 0) known.set(name, words);
    return words;
  } catch {
    return known.get(name) ?? '';
  }
};
