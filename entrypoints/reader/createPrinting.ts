import type { ReaderState } from '../../components/reader/ReaderState.ts';
import { translate as t } from '../../locales/translate.ts';
import type { OpenDocument } from './OpenDocument.ts';

/** Prepares to print; asked again while pages are drawn for paper, it stops. */
export function createPrinting(change: (next: Partial<ReaderState>) => void): {
  print(document: OpenDocument): Promise<void>;
} {
  let stopping: AbortController | null = null;
  return {
    async print(document) {
      if (stopping !== null) return stopping.abort();
      stopping = new AbortController();
      change({ isPrinting: true });
      const onPage = (page: number, pages: number) =>
        change({ message: t('reader.printing', String(page), String(pages)) });
      const message = await document.print(onPage, stopping.signal).then(
        () => '',
        () => t('reader.notPrinted'),
      );
      stopping = null;
      change({ isPrinting: false, message });
    },
  };
}
