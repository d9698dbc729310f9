import { browser } from 'wxt/browser';
import { translate } from '../../locales/translate.ts';
import { READER_ITEMS } from './READER_ITEMS.ts';

/** Addresses of documents: files, and the official system, whose addresses say nothing of the kind of file. */
const DOCUMENTS: [string, ...string[]] = [
  '*://*/*.pdf',
  '*://*/*.pdf?*',
  '*://*/*.PDF',
  '*://*/*.docx',
  '*://*/*.docx?*',
  '*://*/*.DOCX',
  '*://docs.un.org/*',
  '*://undocs.org/*',
  '*://documents.un.org/*',
  '*://daccess-ods.un.org/*',
];
/** Adds to the context menu what opens the reader: links to documents, a tab that shows one and its toolbar button. */
export function makeReaderItems(): void {
  const title = translate('reader.withAddendum');
  browser.contextMenus.create({
    id: READER_ITEMS.link,
    title,
    contexts: ['link'],
    targetUrlPatterns: DOCUMENTS,
  });
  browser.contextMenus.create({
    id: READER_ITEMS.page,
    title,
    contexts: ['page', 'action'],
    documentUrlPatterns: DOCUMENTS,
  });
}
