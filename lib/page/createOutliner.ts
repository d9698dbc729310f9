import type { DomSource } from '../anchoring/DomSource.ts';
import { hasAskingHint } from '../document/hasAskingHint.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { Span } from '../symbols/Span.ts';
import { createFlash } from './createFlash.ts';
import type { PageParts } from './PageParts.ts';
import { findContent } from './sites/findContent.ts';
import { waitForHint } from './waitForHint.ts';

/** Milliseconds after which a busy page is asked about all the same. */
const LONGEST_WAIT = 2_000;

/** A page's text as a document. */
export interface PageOutliner {
  /** Its parts, as they were last read, and whether they are being read. Has the page read where nothing else does. */
  parts(): { outline: FollowedOutline | null; isReading: boolean };
  /** Reads it anew: what the reader corrected may have changed it. */
  renew(): Promise<void>;
  /** Scrolls to a passage and shows for a moment where it is; false where it is not rendered. */
  reveal(span: Span): Promise<boolean>;
}

/**
 * Has the page read as a document, once a text, after its references: they are what a reader sees first.
 *
 * @param isEager whether a page is read that has no reference, and only words that ask somebody for something
 * @param onOutline called with each new outline and the source that its offsets count in
 */
export function createOutliner(
  parts: PageParts,
  isEager: boolean,
  onOutline: (source: DomSource, outline: FollowedOutline) => void,
): PageOutliner {
  const { site, reader, highlights, signal } = parts;
  const flash = createFlash(highlights, signal);
  let last: FollowedOutline | null = null;
  let isBegun = false;
  /** Counts what was asked, so that an answer that comes too late is dropped. */
  let turn = 0;
  /** Readings that are not answered yet. */
  let underWay = 0;

  async function renew(): Promise<void> {
    const asked = ++turn;
    const source = await parts.source();
    const { text } = source;
    const outline = await reader.readDocument(source);
    if (outline === null || asked !== turn || source.text !== text || signal.aborted) return;
    last = outline;
    onOutline(source, outline);
  }

  /** Tells when all reading that was under way is done, with or without an answer. */
  async function watch(reading: Promise<unknown>): Promise<void> {
    underWay += 1;
    await reading.catch(() => undefined);
    underWay -= 1;
    if (underWay === 0 && !signal.aborted) await parts.options.calls.reportOutline().catch(() => undefined);
  }

  /** Has the page read where its references are not shown, or it has none. */
  async function begin(): Promise<void> {
    if (isBegun) return;
    isBegun = true;
    const source = await parts.source();
    if (signal.aborted) return;
    const read = () => void watch(reader.read(source));
    signal.addEventListener('abort', source.changed(read));
    read();
  }

  async function beginWhereHinted(): Promise<void> {
    const isHinted = () => site.isDocument === true || hasAskingHint(findContent(site).textContent ?? '');
    if (await waitForHint(isHinted, () => undefined, signal))
      requestIdleCallback(() => void begin(), { timeout: LONGEST_WAIT });
  }

  reader.onRead(() => {
    isBegun = true;
    const idle = new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
    void watch(idle.then(renew));
  });
  if (isEager) void beginWhereHinted();

  return {
    parts() {
      if (last === null) void watch(begin());
      return { outline: last, isReading: underWay > 0 };
    },
    renew: () => watch(renew()),
    async reveal(span) {
      const source = await parts.source();
      await source.scrollTo(span);
      const range = source.rangeOf(span);
      if (range === null || range.getClientRects().length === 0) return false;
      flash(range);
      return true;
    },
  };
}
