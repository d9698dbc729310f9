import type { ReaderState } from '../../components/reader/ReaderState.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { hashText } from '../../lib/anchoring/hashText.ts';
import { readCopy } from '../../lib/files/copies/readCopy.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { translate as t } from '../../locales/translate.ts';
import { createCopies } from './createCopies.ts';
import { createPrinting } from './createPrinting.ts';
import type { ReaderElements } from './findElements.ts';
import { LARGEST_FILE } from './load/LARGEST_FILE.ts';
import { ReaderError } from './load/ReaderError.ts';
import type { ReaderPlace } from './load/readPlace.ts';
import { type ArrivedFile, arriveFrom, arriveWhole } from './loadDocument.ts';
import { nameOf } from './nameOf.ts';
import type { OpenDocument, PdfControls } from './OpenDocument.ts';
import { openPdfFile } from './openPdfFile.ts';
import { openSetFile } from './openSetFile.ts';
import { startOverlay } from './startOverlay.ts';

/** Where a document lies open. */
export interface Desk {
  /** Opens what the reader's own address names: the kept copy, else from the web. */
  open(): Promise<void>;
  openFile(file: File): Promise<void>;
  keep(): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes the copy of what is open. */
  unkeep(): Promise<void>;
  readCopies(): Promise<void>;
  print(): Promise<void>;
  /** Goes to a place in what is open, as the fragment of an address says it. */
  goToPlace(fragment: string): void;
  /** The search of the reader's own address that what is open has. */
  search(): string;
  pdf(): PdfControls | null;
}

/** What a desk is given: a file, and what to call it until its own title is known. */
interface Delivery {
  arrived: ArrivedFile;
  title: string;
}

/** Prepares the desk; `change` draws what is different. */
export function createDesk(
  elements: ReaderElements,
  place: ReaderPlace,
  change: (next: Partial<ReaderState>) => void,
  stateOf: () => ReaderState,
): Desk {
  const copies = createCopies(change);
  const printing = createPrinting(change);
  let ending = new AbortController();
  let opened: OpenDocument | null = null;
  /** Settles once a document is open, or is not. */
  let opening: Promise<void> = Promise.resolve();
  let { address, key, fragment } = place;
  let { search } = location;

  function fail(error: unknown): void {
    if (ending.signal.aborted) return;
    const isFile = error instanceof FileError;
    // What came of a file can be read all the same.
    if (opened !== null && !isFile) {
      change({ warning: t('reader.notWhole'), progress: null });
      return;
    }
    ending.abort();
    opened = null;
    elements.document.replaceChildren();
    const isKnown = isFile || error instanceof ReaderError;
    const hosts = error instanceof ReaderError ? error.hosts : [];
    change({ phase: 'failed', failure: isKnown ? error.code : 'unreachable', hosts, progress: null });
  }

  /** Shows what a document is, as far as that is known. */
  function showName({ symbol, title }: { symbol: string | null; title?: string | null }): void {
    if (symbol !== null) change({ title: symbol });
    if (title) change({ subtitle: title });
  }

  async function display(arrived: ArrivedFile, title: string): Promise<void> {
    const { signal } = ending;
    const show = (source: DomSource) => startOverlay(source, address, showName, signal);
    const at = { url: address ?? location.href, elements, fragment };
    const { kind } = arrived;
    change({
      phase: 'open',
      title,
      subtitle: '',
      failure: null,
      warning: null,
      isPdf: kind === 'pdf',
      message: '',
    });
    const uses = { change, fail, show, signal };
    opened =
      kind === 'pdf' ? await openPdfFile(arrived, at, uses) : await openSetFile(arrived, kind, at, uses);
    if (stateOf().isListed) opened.pdf?.showList(true);
  }

  function begin(arrive: () => Promise<Delivery>): Promise<void> {
    opening = arriveAndDisplay(arrive);
    return opening;
  }

  async function arriveAndDisplay(arrive: () => Promise<Delivery>): Promise<void> {
    ending.abort();
    ending = new AbortController();
    opened = null;
    elements.document.replaceChildren();
    change({ phase: 'loading', failure: null, hosts: [], found: null, sought: '' });
    try {
      const { arrived, title } = await arrive();
      await display(arrived, title);
    } catch (error) {
      fail(error);
    }
  }

  return {
    open: () =>
      begin(async () => {
        const kept = key === null ? null : await readCopy(key).catch(() => null);
        change({ key });
        if (kept) return { arrived: arriveWhole(kept.bytes, kept.address ?? kept.title), title: kept.title };
        if (address === null) throw new ReaderError('choose-again');
        return { arrived: await arriveFrom(address, ending.signal), title: stateOf().title };
      }),
    openFile: (file) =>
      begin(async () => {
        key = null;
        address = null;
        fragment = '';
        change({ key, address, title: file.name, subtitle: '' });
        if (file.size > LARGEST_FILE) throw new ReaderError('too-large');
        const bytes = new Uint8Array(await file.arrayBuffer());
        key = `file:${hashText(`${file.name} ${bytes.length} ${bytes.subarray(0, 4096).join(' ')}`)}`;
        // The way back leads to what was open before.
        history.pushState(null, '', `?${new URLSearchParams({ kept: key })}`);
        search = location.search;
        change({ key });
        return { arrived: arriveWhole(bytes, file.name), title: file.name };
      }),
    async keep() {
      await opening;
      if (opened === null || key === null) return;
      const bytes = await opened.bytes().catch(() => null);
      if (bytes === null) change({ message: t('reader.notWhole') });
      else await copies.keep({ key, address, title: nameOf(stateOf()), bytes });
    },
    remove: copies.remove,
    async unkeep() {
      if (key !== null) await copies.remove(key);
    },
    readCopies: copies.read,
    async print() {
      await opening;
      if (opened !== null) await printing.print(opened);
    },
    goToPlace: (wanted) => opened?.goToPlace(wanted),
    search: () => search,
    pdf: () => opened?.pdf ?? null,
  };
}
