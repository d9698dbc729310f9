import type { ReaderState } from '../../components/reader/ReaderState.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { hashText } from '../../lib/anchoring/hashText.ts';
import { readCopy } from '../../lib/files/copies/readCopy.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { translate as t } from '../../locales/translate.ts';
import { createCopies } from './createCopies.ts';
import { createPrinting } from './createPrinting.ts';
import type { ReaderElements } from './findElements.ts';
import { ReaderError } from './load/ReaderError.ts';
import type { ReaderPlace } from './load/readPlace.ts';
import { type ArrivedFile, arriveFrom, arriveWhole } from './loadDocument.ts';
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
    if (error instanceof ReaderError) change({ phase: 'failed', failure: error.code, hosts: error.hosts });
    else if (error instanceof FileError) failFile(error);
    else change({ phase: 'failed', failure: 'unreachable', hosts: [] });
  }

  /** A file without text is shown all the same: a note on the whole document has its place. */
  function failFile({ code }: FileError): void {
    if (code === 'no-text' && stateOf().phase === 'open') change({ warning: t('reader.noText') });
    else change({ phase: 'failed', failure: code, hosts: [], progress: null });
  }

  async function display(arrived: ArrivedFile, title: string): Promise<void> {
    const { signal } = ending;
    const show = (source: DomSource) =>
      startOverlay(source, address, (symbol) => symbol !== null && change({ title: symbol }), signal);
    const at = { url: address ?? location.href, elements, fragment };
    const { kind } = arrived;
    change({ phase: 'open', title, failure: null, warning: null, isPdf: kind === 'pdf', message: '' });
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
      elements.document.replaceChildren();
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
        const bytes = new Uint8Array(await file.arrayBuffer());
        key = `file:${hashText(`${file.name} ${bytes.length} ${bytes.subarray(0, 4096).join(' ')}`)}`;
        // The way back leads to what was open before.
        history.pushState(null, '', `?${new URLSearchParams({ kept: key })}`);
        search = location.search;
        address = null;
        fragment = '';
        change({ key, address });
        return { arrived: arriveWhole(bytes, file.name), title: file.name };
      }),
    async keep() {
      await opening;
      const { title } = stateOf();
      if (opened === null || key === null) return;
      await copies.keep({ key, address, title, bytes: await opened.bytes() });
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
