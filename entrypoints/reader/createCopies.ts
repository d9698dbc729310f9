import type { ReaderState } from '../../components/reader/ReaderState.ts';
import { keepCopy } from '../../lib/files/copies/keepCopy.ts';
import { listCopies } from '../../lib/files/copies/listCopies.ts';
import { removeCopy } from '../../lib/files/copies/removeCopy.ts';
import { translate as t } from '../../locales/translate.ts';

/** The files that are kept on the device. */
export interface Copies {
  /** Reads which there are, and what they take. */
  read(): Promise<void>;
  keep(copy: { key: string; address: string | null; title: string; bytes: Uint8Array }): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Prepares the list of kept files; `change` draws what is different. */
export function createCopies(change: (next: Partial<ReaderState>) => void): Copies {
  async function read(): Promise<void> {
    const copies = await listCopies().catch(() => []);
    const { usage } = await navigator.storage.estimate();
    change({ copies, usage: usage ?? null });
  }
  return {
    read,
    async keep(copy) {
      try {
        await keepCopy({ ...copy, size: copy.bytes.length, kept: new Date().toISOString() });
        change({ message: t('reader.keptNow') });
      } catch {
        change({ message: t('reader.notKept') });
      }
      await read();
    },
    async remove(key) {
      const isRemoved = await removeCopy(key).then(
        () => true,
        () => false,
      );
      change({ message: t(isRemoved ? 'reader.removed' : 'reader.notRemoved') });
      await read();
    },
  };
}
