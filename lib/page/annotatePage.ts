import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { LoadedCard } from './CardTarget.ts';
import { chipReference } from './chipReference.ts';
import { createChips } from './createChips.ts';
import { createCursor } from './createCursor.ts';
import { createHits } from './createHits.ts';
import type { Hovercard } from './createHovercard.ts';
import { createPainter } from './createPainter.ts';
import { type ChipLink, findChipLinks } from './findChipLinks.ts';
import { findFileLinks } from './findFileLinks.ts';
import { HOST_NAME } from './HOST_NAME.ts';
import { hasPageHint } from './hasPageHint.ts';
import type { PageParts } from './PageParts.ts';
import type { PageReference } from './PageReference.ts';
import { paintGlimpse } from './paintGlimpse.ts';
import { placeReferences } from './placeReferences.ts';
import { findContent } from './sites/findContent.ts';
import { findSkipped } from './sites/findSkipped.ts';
import { trackReferences } from './trackReferences.ts';
import { waitForHint } from './waitForHint.ts';
import { watchEscape } from './watchEscape.ts';
import { watchPointer } from './watchPointer.ts';

/** What can be asked of an annotated page. */
export interface AnnotatedPage {
  /** Goes to the next (1) or previous (-1) reference. */
  move(by: 1 | -1): void;
  /** The document's own symbol, null where it is not known. */
  symbol(): string | null;
  /** Says anew what is known of the documents that it links to. */
  renewLinks(): void;
  /** Finds and resolves anew: what is known of the document has changed. */
  renew(): void;
  /** The references as they are shown now. */
  references(): Reference[];
  /** Scrolls to the reference that starts at this offset and opens its card. */
  showAt(start: number): void;
}

/**
 * Annotates the references of a page until the signal of its parts is aborted, which takes everything away again.
 *
 * Resolves as soon as there may be something to show, which on most pages is never; null when aborted before.
 */
export async function annotatePage(
  parts: PageParts,
  card: Hovercard,
  areNotesShown: boolean,
): Promise<AnnotatedPage | null> {
  const { options, site, host, highlights, signal } = parts;
  const { calls, finder, t } = options;
  const report = (count: number) =>
    void calls.reportCount({ count, since: performance.timeOrigin }).catch(() => undefined);

  if (
    !(await waitForHint(
      () => hasPageHint(site, finder),
      () => report(0),
      signal,
    ))
  )
    return null;
  let references: PageReference[] = [];
  let chipLinks: ChipLink[] = [];
  /** Links to files whose names say nothing. */
  let fileLinks: HTMLAnchorElement[] = [];
  const painter = createPainter(highlights, signal);
  /** The reference whose card is open. */
  let opened: PageReference | null = null;
  const pointer = watchPointer(
    {
      hitAt: createHits(painter),
      onPoint(reference) {
        if (opened === null) painter.setCurrent(reference);
        // Here by the time that the pointer has rested.
        if (reference !== null) void parts.views().catch(() => undefined);
      },
      onOpen: (reference) => show(reference, false),
      onLeave: () => void (opened !== null && !card.hasFocus() && card.close()),
      onDismiss: card.close,
      isOwn: (event) => event.target instanceof Element && event.target.localName === HOST_NAME,
    },
    signal,
  );

  const root = findContent(site);
  paintGlimpse(root, (tree) => findSkipped(site, tree), finder, highlights);
  await yieldToPage();
  // Rules of highlights have the browser work out the style of the whole page once: in a task of its own.
  root.getBoundingClientRect();
  await yieldToPage();
  const source = await parts.source();
  if (signal.aborted) return null;

  const tracked = trackReferences({
    source,
    finder,
    reader: parts.reader,
    signal,
    onFound(index, found, isFinal) {
      references = placeReferences(index, found);
      painter.show(index, references);
      pointer.lookAgain();
      if (!isFinal) return;
      chipLinks = findChipLinks(index, found, finder);
      fileLinks = findFileLinks(index, finder);
      void showChips();
      report(found.length);
    },
  });

  async function explain(reference: Reference, pageLink: string | null): Promise<LoadedCard> {
    const resolved = await tracked.resolved(reference);
    const card = await calls.explain({ reference: resolved, context: await tracked.context() });
    return { card, pageLink, here: null };
  }

  function show(shown: PageReference, takeFocus: boolean): void {
    const { reference, pageLink } = shown;
    card.open(
      {
        key: reference,
        text: reference.text,
        load: () => explain(reference, pageLink),
        rectOf: () => source.rectsOf(reference)[0] ?? new DOMRect(),
        onPointer: pointer.setOverCard,
        onClosed() {
          opened = null;
          painter.setCurrent(null);
        },
      },
      { takeFocus },
    );
    opened = shown;
    painter.setCurrent(shown);
  }

  const cursor = createCursor({
    host,
    source,
    references: () => references,
    t,
    onReach: (reference) => show(reference, false),
    onEnter: (reference) => show(reference, true),
    onLeave: card.close,
    signal,
  });

  const chips = createChips({
    host,
    t,
    async describe(symbols) {
      const documents = await calls.describeDocuments(symbols);
      return areNotesShown ? documents : documents.map((one) => ({ ...one, notes: 0 }));
    },
    onOpen(link, chip) {
      const reference = chipReference(link.symbol);
      card.open(
        {
          key: link,
          text: link.symbol,
          load: () => explain(reference, (link.element as HTMLAnchorElement).href),
          rectOf: () => chip.getBoundingClientRect(),
        },
        { takeFocus: true },
      );
    },
    signal,
  });

  async function showChips(): Promise<void> {
    chips.show(chipLinks);
    if (fileLinks.length === 0) return;
    const named = await calls.nameLinks(fileLinks.map(({ href }) => href)).catch(() => []);
    const symbols = new Map(named.map(({ address, symbol }) => [address, symbol]));
    const read = fileLinks.flatMap((element) => {
      const symbol = symbols.get(element.href);
      return symbol === undefined ? [] : [{ element, symbol }];
    });
    if (read.length > 0 && !signal.aborted) chips.show([...chipLinks, ...read]);
  }

  watchEscape(cursor.leave, signal);

  return {
    move: (by) => void cursor.move(by),
    symbol: tracked.symbol,
    renewLinks: () => void showChips(),
    renew: tracked.renew,
    references: () => references.map(({ reference }) => reference),
    showAt(start) {
      const found = references.find(({ reference }) => reference.start === start);
      if (found !== undefined) void source.scrollTo(found.reference).then(() => show(found, false));
    },
  };
}
