import type { DomSource } from '../anchoring/DomSource.ts';
import type { OutlineRecommendation } from '../document/Outline.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { NoteTracking } from '../notes/tracking/NoteTracking.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { LoadedCard } from './CardTarget.ts';
import type { Hovercard } from './createHovercard.ts';
import { HOST_NAME } from './HOST_NAME.ts';
import { createMarks } from './marks/createMarks.ts';
import { drawMark } from './marks/drawMark.ts';
import { hereOf } from './marks/hereOf.ts';
import { listMarks } from './marks/listMarks.ts';
import type { Mark } from './marks/Mark.ts';
import { offerOnPassage } from './marks/offerOnPassage.ts';
import { watchWalkKeys } from './marks/watchWalkKeys.ts';
import type { PageParts } from './PageParts.ts';
import type { PassageOffer } from './PassageOffer.ts';

/** Long enough to get from the glyph onto the card. */
const CLOSE_AFTER_MS = 300;

/** The recommendations of a page, with their marks and cards. */
export interface PageRecommendations {
  /** Says what there is from now on. */
  show(source: DomSource, outline: FollowedOutline): void;
  /** The reader's notes were placed anew: marks say what they say. */
  renewMarks(): void;
  /** What the reader can say of a selected passage against what was read. */
  offerOn(range: Range): PassageOffer;
  /** The card of one of them, by its identity. */
  explain(id: string): Promise<LoadedCard>;
}

/** What the recommendations of a page need of its other parts. */
export interface RecommendationsOptions {
  /** Whether they have marks. */
  isMarked: boolean;
  card: Hovercard;
  /** "My status" of the recommendation at a passage; null for none. */
  trackingIn: (span: Span) => NoteTracking | null;
  /** The references of the page, as they are resolved. */
  references: () => Reference[];
}

/** Prepares the recommendations of a page; nothing is drawn before there are any. */
export function createRecommendations(
  parts: PageParts,
  options: RecommendationsOptions,
): PageRecommendations {
  const { calls, t } = parts.options;
  const { host, lent, signal } = parts;
  let outline: FollowedOutline | null = null;
  /** The source, with the text of it that the outline's offsets count in. */
  let read: { source: DomSource; text: string } | null = null;
  let closing: ReturnType<typeof setTimeout> | undefined;
  /** The mark whose card is open. */
  let opened: Mark | null = null;
  /** "My status" of all marks as they are drawn. */
  let shownTracking = '';
  signal.addEventListener('abort', () => clearTimeout(closing));

  function onPointer(isOver: boolean): void {
    clearTimeout(closing);
    if (isOver) return;
    closing = setTimeout(() => {
      if (opened !== null && !options.card.hasFocus()) options.card.close();
    }, CLOSE_AFTER_MS);
  }

  async function load(recommendation: OutlineRecommendation, read: FollowedOutline): Promise<LoadedCard> {
    const reading = await parts.reader.read(await parts.source());
    const card = await calls.explainRecommendation({ recommendation, context: reading?.context ?? null });
    const here = hereOf(read, options.references(), recommendation);
    return { card, pageLink: null, here: { ...here, mine: options.trackingIn(here.span) } };
  }

  /** The card of the page's own document, which says what covers all of its recommendations. */
  async function loadDocument({ header: { symbol } }: FollowedOutline): Promise<LoadedCard> {
    if (symbol === null) throw new Error('The symbol of the document is not known.');
    const reading = await parts.reader.read(await parts.source());
    const context = reading?.context ?? null;
    return { card: await calls.explainCanonical({ canonical: symbol, context }), pageLink: null, here: null };
  }

  function onOpen(mark: Mark, button: HTMLElement, takeFocus: boolean): void {
    const [first] = mark.recommendations;
    const shown = outline;
    if (shown === null) return;
    let rect = button.getBoundingClientRect();
    options.card.open(
      {
        key: mark,
        text: first.words,
        load: () => (mark.set.length > 0 ? loadDocument(shown) : load(first, shown)),
        // A mark that was corrected away leaves its card where it was.
        rectOf() {
          if (button.isConnected) rect = button.getBoundingClientRect();
          return rect;
        },
        onPointer,
        onClosed() {
          if (opened === mark) opened = null;
        },
      },
      { takeFocus },
    );
    opened = mark;
    onPointer(true);
  }

  const marks = options.isMarked
    ? createMarks<Mark>({
        host,
        lent,
        label: t('mark.group'),
        draw: (mark) => drawMark(mark, t),
        keyOf: ({ recommendations: [{ id }], set, isItem }) => [id, set.length > 0, isItem].join(' '),
        events: { onOpen, onPointer },
        signal,
      })
    : null;

  /** Draws the marks where anything about them changed: they are redrawn for each note otherwise. */
  function renewMarks(): void {
    if (outline === null || read === null || marks === null) return;
    const all = listMarks(outline).map((mark) => ({ ...mark, tracking: trackingOf(mark) }));
    const tracking = JSON.stringify(all.map((mark) => mark.tracking));
    if (tracking === shownTracking) return;
    shownTracking = tracking;
    marks.show(read.source, all);
  }

  function trackingOf({ set, recommendations }: Mark): Mark['tracking'] {
    const [first] = recommendations;
    return set.length > 0 || recommendations.length > 1 ? null : options.trackingIn(first);
  }

  /** From the mark that has the keyboard or the card, else from the height at which the reader is with the overlay. */
  function walk(by: 1 | -1): boolean {
    const isHere = document.activeElement?.localName === HOST_NAME;
    const target = options.card.target();
    if (marks === null || (!isHere && target === null)) return false;
    const hadFocus = options.card.hasFocus();
    const place = target?.rectOf() ?? host().root.activeElement?.getBoundingClientRect();
    const arrived = marks.walk(marks.focused() ?? opened ?? place?.top ?? 0, by);
    if (target !== null) void arrived.then((found) => found && onOpen(found.mark, found.button, hadFocus));
    return true;
  }
  watchWalkKeys(walk, lent.isWriting, signal);
  document.addEventListener(
    'click',
    ({ target }) => {
      const isOwn = target instanceof Element && target.localName === HOST_NAME;
      if (opened !== null && !isOwn) options.card.close();
    },
    { signal },
  );

  return {
    offerOn(range) {
      if (outline === null || read === null || read.text !== read.source.text)
        return { say: null, takeBack: null };
      return offerOnPassage(outline, read.text, read.source.spanOf(range), calls);
    },
    show(source, next) {
      outline = next;
      read = { source, text: source.text };
      shownTracking = '';
      renewMarks();
    },
    renewMarks,
    async explain(id) {
      const found = outline?.recommendations.find((one) => one.id === id);
      if (found === undefined || outline === null)
        throw new Error('The page has no such recommendation now.');
      return load(found, outline);
    },
  };
}
