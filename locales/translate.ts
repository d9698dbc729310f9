import { browser } from 'wxt/browser';
import type { Translate } from '../components/Translate.ts';

/** The words of the browser's language, else English. Group and key are joined by "_" in the built files. */
export const translate: Translate = (key, ...substitutions) =>
  browser.i18n.getMessage(
    key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0],
    substitutions,
  );
