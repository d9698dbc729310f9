import type { ReaderState } from '../../components/reader/ReaderState.ts';
import type { DomSource } from '../../lib/anchoring/DomSource.ts';
import { hashText } from '../../lib/anchoring/hashText.ts';
import { keepCopy } from '../../lib/files/copies/keepCopy.ts';
import { listCopies } from '../../lib/files/copies/listCopies.ts';
import { readCopy } from '../../lib/files/copies/readCopy.ts';
import { removeCopy } from '../../lib/files/copies/removeCopy.ts';
import { FileError } from '../../lib/files/FileError.ts';
import { translate as t } from '../../locales/translate.ts';
import type { ReaderElements } from './findElements.ts';
import { ReaderError } from './load/ReaderError.ts';
import type { ReaderPlace } from './load/readPlace.ts';
import { type ArrivedFile, arriveFrom, arriveWhole } from './loadDocument.ts';
import type { OpenDocument, PdfControls } from './OpenDocument.ts';
import { openPdfFile } from './openPdfFile.ts';
import { showPageList } from './pdf/showPageList.ts';
import { setFile } from './setFile.ts';
import { startOverlay } from './startOverlay.ts';

/** Where a document lies open. */
export interface Desk {
  /** Opens what the reader's own address names: the kept copy, else from the web. */
  open(): Promise<void>;
  openFile(file: File): Promise<void>;
  keep(): Promise<void>;
  remove(key: string): Promise<void>;
  listKept(): Promise<void>;
  print(): Promise<void>;
  showList(isShown: boolean): void;
  pdf(): PdfControls | null;
}

/** Prepares the desk; `change` draws what is different. */
export function createDesk(
  elements: ReaderElements,
  place: ReaderPlace,
  change: (next: Partial<ReaderState>) => void,
  stateOf: () => ReaderState,
): Desk {
  let ending = new AbortController();
  let opened: OpenDocument | null = null;
  /** Settles once a document is open, or is not. */
  let opening: Promise<void> = Promise.resolve();
  let key = place.key;

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

  function show(source: DomSource): void {
    startOverlay(source, place.address, ending.signal);
  }

  async function display(arrived: ArrivedFile, title: string): Promise<void> {
    const { signal } = ending;
    const url = place.address ?? location.href;
    change({
      phase: 'open',
      title,
      failure: null,
      warning: null,
      isPdf: arrived.kind === 'pdf',
      message: '',
    });
    if (arrived.kind === 'pdf') {
      opened = await openPdfFile(
        arrived,
        { url, elements, page: place.page },
        { change, fail, show, signal },
      );
      return;
    }
    const bytes = await arrived.rest((_, read) =>
      change({ progress: arrived.size ? read / arrived.size : null }),
    );
    change({ progress: null });
    show(await setFile(bytes, arrived.kind, { url, root: elements.document }));
    opened = { kind: arrived.kind, bytes: async () => bytes, print: () => print(), pdf: null };
  }

  function begin(arrive: () => Promise<{ arrived: ArrivedFile; title: string }>): Promise<void> {
    opening = arriveAndDisplay(arrive);
    return opening;
  }

  async function arriveAndDisplay(
    arrive: () => Promise<{ arrived: ArrivedFile; title: string }>,
  ): Promise<void> {
    ending.abort();
    ending = new AbortController();
    opened = null;
    elements.document.replaceChildren();
    change({ phase: 'loading', failure: null, hosts: [], found: null });
    try {
      const { arrived, title } = await arrive();
      await display(arrived, title);
    } catch (error) {
      elements.document.replaceChildren();
      fail(error);
    }
  }

  const desk: Desk = {
    open: () =>
      begin(async () => {
        const kept = key === null ? null : await readCopy(key).catch(() => null);
        change({ isKept: kept !== null });
        if (kept) return { arrived: arriveWhole(kept.bytes, kept.address ?? kept.title), title: kept.title };
        if (place.address === null) throw new ReaderError('choose-again');
        return { arrived: await arriveFrom(place.address, ending.signal), title: stateOf().title };
      }),
    openFile: (file) =>
      begin(async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        key = `file:${hashText(`${file.name} ${bytes.length} ${bytes.subarray(0, 4096).join(' ')}`)}`;
        history.replaceState(null, '', `?${new URLSearchParams({ kept: key })}`);
        change({ address: null, isKept: (await readCopy(key).catch(() => null)) !== null });
        return { arrived: arriveWhole(bytes, file.name), title: file.name };
      }),
    async keep() {
      await opening;
      const { title, address } = stateOf();
      const document = opened;
      if (document === null || key === null) return;
      try {
        const bytes = await document.bytes();
        await keepCopy({ key, address, title, size: bytes.length, kept: new Date().toISOString(), bytes });
        change({ isKept: true, message: t('reader.keptNow') });
      } catch {
        change({ message: t('reader.notKept') });
      }
      await desk.listKept();
    },
    async remove(removed) {
      await removeCopy(removed);
      if (removed === key) change({ isKept: false });
      await desk.listKept();
    },
    async listKept() {
      const copies = await listCopies().catch(() => []);
      const { usage } = await navigator.storage.estimate();
      change({ copies, usage: usage ?? null });
    },
    async print() {
      await opening;
      await opened?.print();
    },
    showList: (isShown) =>
      showPageList(elements.pages, isShown, stateOf().pages, (page) => opened?.pdf?.goTo(page)),
    pdf: () => opened?.pdf ?? null,
  };
  return desk;
}
