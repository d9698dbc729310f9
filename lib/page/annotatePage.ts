import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Reference } from '../symbols/Reference.ts';
import { createChips } from './createChips.ts';
import { createCursor } from './createCursor.ts';
import { createHits } from './createHits.ts';
import { createHovercard } from './createHovercard.ts';
import { createPainter } from './createPainter.ts';
import { findChipLinks } from './findChipLinks.ts';
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
export async function annotatePage(parts: PageParts): Promise<AnnotatedPage | null> {
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
  const painter = createPainter(highlights, signal);
  const card = createHovercard({
    host,
    views: parts.views,
    explain: async (reference) =>
      calls.explain({ reference: await tracked.resolved(reference), context: await tracked.context() }),
    explainCanonical: async (canonical) =>
      calls.explainCanonical({ canonical, context: await tracked.context() }),
    noteOn: (symbol) => calls.noteOnDocument({ id: crypto.randomUUID(), symbol }),
    t,
    onPointer: (isOver) => pointer.setOverCard(isOver),
    onClosed: () => painter.setCurrent(null),
    signal,
  });
  const pointer = watchPointer(
    {
      hitAt: createHits(painter),
      onPoint(reference) {
        if (card.target() === null) painter.setCurrent(reference);
        // Here by the time that the pointer has rested.
        if (reference !== null) void parts.views().catch(() => undefined);
      },
      onOpen: (reference) => show(reference, false),
      onLeave: () => card.hasFocus() || card.close(),
      onDismiss: card.close,
      isOwn: (event) => event.target instanceof Element && event.target.localName === HOST_NAME,
    },
    signal,
  );

  const root = findContent(site);
  paintGlimpse(root, findSkipped(site, root), finder, highlights);
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
      chips.show(findChipLinks(index, found, finder));
      report(found.length);
    },
  });

  function show(reference: PageReference, takeFocus: boolean): void {
    painter.setCurrent(reference);
    card.open(
      {
        reference: reference.reference,
        pageLink: reference.pageLink,
        rectOf: () => source.rectsOf(reference.reference)[0] ?? new DOMRect(),
      },
      { takeFocus },
    );
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
    onOpen({ symbol, element }, chip) {
      const reference: Reference = {
        start: 0,
        end: 0,
        text: symbol,
        kind: 'symbol',
        canonical: symbol,
        pinpoint: null,
        status: 'resolved',
        candidates: [],
        reason: 'symbol-printed',
      };
      card.open(
        {
          reference,
          pageLink: (element as HTMLAnchorElement).href,
          rectOf: () => chip.getBoundingClientRect(),
        },
        { takeFocus: true },
      );
    },
    signal,
  });

  watchEscape(() => {
    if (card.target() === null) return cursor.leave();
    card.close();
    return true;
  }, signal);

  return {
    move: (by) => void cursor.move(by),
    symbol: tracked.symbol,
    references: () => references.map(({ reference }) => reference),
    showAt(start) {
      const found = references.find(({ reference }) => reference.start === start);
      if (found !== undefined) void source.scrollTo(found.reference).then(() => show(found, false));
    },
  };
}
