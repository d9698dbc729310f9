import type { ReaderActions } from '../../components/reader/ReaderActions.ts';
import { readWanted } from './load/readWanted.ts';

/** Opens what is dropped on the page, or pasted outside a field: a file, an address, a symbol. */
export function watchInput({ openFile, openTyped }: Pick<ReaderActions, 'openFile' | 'openTyped'>): void {
  function take(data: DataTransfer | null): boolean {
    const [file] = data?.files ?? [];
    if (file) {
      openFile(file);
      return true;
    }
    const words = data?.getData('text/plain').trim() ?? '';
    if (readWanted(words, '') === null) return false;
    openTyped(words);
    return true;
  }
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    take(event.dataTransfer);
  });
  addEventListener('paste', (event) => {
    const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea') !== null;
    if (!isField && take(event.clipboardData)) event.preventDefault();
  });
}
