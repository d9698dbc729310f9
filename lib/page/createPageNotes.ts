import type { DomSource } from '../anchoring/DomSource.ts';
import type { NoteTracking } from '../notes/tracking/NoteTracking.ts';
import type { Span } from '../symbols/Span.ts';
import { createFlash } from './createFlash.ts';
import { createNoteChoice } from './createNoteChoice.ts';
import { createNotePainter } from './createNotePainter.ts';
import { HOST_NAME } from './HOST_NAME.ts';
import { hasPageHint } from './hasPageHint.ts';
import { hitNotes } from './hitNotes.ts';
import { isTakenClick } from './isTakenClick.ts';
import type { NoteMarks } from './marks/createNoteMarks.ts';
import type { NotePlace, NoteToPlace } from './PageCalls.ts';
import type { PageParts } from './PageParts.ts';
import type { PageShown } from './PageShown.ts';
import type { PlacedNote } from './PlacedNote.ts';
import { placeNotes } from './placeNotes.ts';
import { waitForHint } from './waitForHint.ts';

/** The notes of a page. */
export interface PageNotes {
  /** Asks anew which notes are the page's own. */
  renew(): Promise<void>;
  /** Where each stands, or why it does not. */
  places(): NotePlace[];
  /** Scrolls to a note and shows for a moment where it is; false where it does not stand on the page. */
  reveal(id: string): Promise<boolean>;
  /** "My status" of a recommendation by its passage, in offsets of the page's text: that of a note that stands in it. */
  trackingIn(span: Span): NoteTracking | null;
  /** Where a note stands; null where it does not. */
  rangeOf(id: string): Range | null;
  /** Shows the note under the caret in the side panel; false where there is none. */
  openAt(range: Range): boolean;
}

/**
 * Places the notes of a page, and again whenever they or the page's text change, until the parts' signal is aborted.
 * @param onPlaced called each time they were
 */
export function createPageNotes(parts: PageParts, shown: PageShown, onPlaced: () => void): PageNotes {
  const { options, site, highlights, reader, signal } = parts;
  const { calls, finder } = options;
  const painter = shown.areNotesPainted ? createNotePainter(highlights, signal) : null;
  const flash = createFlash(highlights, signal);
  let known: NoteToPlace[] = [];
  let places: NotePlace[] = [];
  let placed: PlacedNote[] = [];
  /** Those of them that are marked on the page. */
  let painted: PlacedNote[] = [];
  let source: DomSource | null = null;
  let marks: NoteMarks | null = null;
  /** Counts what was asked, so that an answer that comes too late is dropped. */
  let turn = 0;

  async function place(): Promise<void> {
    const asked = ++turn;
    source ??= await follow();
    const anchoring = await parts.anchoring().catch(() => null);
    if (anchoring === null) return;
    const found = await placeNotes(source, known, anchoring, signal);
    if (found === null || asked !== turn || signal.aborted) return;
    places = found;
    const opened = source;
    placed = found.flatMap((item, at) => {
      const note = known[at];
      const range = 'orphan' in item ? null : opened.rangeOf(item);
      return note === undefined || range === null ? [] : [{ note, range }];
    });
    painted = placed.filter(({ note }) => !note.isBare);
    painter?.show(painted);
    void mark(opened);
    onPlaced();
    const count = places.filter((item) => 'start' in item).length;
    await calls.reportNotes({ placed: count, missing: places.length - count }).catch(() => undefined);
  }

  /** Shows in the margin where notes are, as far as they are painted: a script of its own, brought in for the first. */
  async function mark(opened: DomSource): Promise<void> {
    if (painter === null || (painted.length === 0 && marks === null)) return;
    const asked = turn;
    const marking = await parts.marking().catch(() => null);
    if (marking === null || asked !== turn || signal.aborted) return;
    marks ??= marking.createNoteMarks(parts, ({ notes }, button) => {
      if (notes.length === 1) open(notes[0]);
      else void choice.open(notes, button.getBoundingClientRect(), true);
    });
    const starts = new Map(places.map((item) => [item.id, 'orphan' in item ? 0 : item.start]));
    marks.show(
      opened,
      painted.map((placed) => ({ start: starts.get(placed.note.id) ?? 0, placed })),
    );
  }

  async function follow(): Promise<DomSource> {
    const opened = await parts.source();
    signal.addEventListener(
      'abort',
      opened.changed(() => known.length > 0 && void place()),
    );
    return opened;
  }

  async function renew(): Promise<void> {
    const asked = ++turn;
    const notes = await calls.notesOfPage().catch(() => null);
    if (notes === null || asked !== turn || signal.aborted) return;
    const before = known;
    // A note on the whole document has no place to be painted.
    known = notes.filter(({ selectors }) => selectors.length > 0);
    if (known.length + before.length > 0) await place();
  }

  const open = ({ note }: PlacedNote) => void calls.openNote(note.id).catch(() => undefined);
  const choice = createNoteChoice(parts, open);

  /** Shows the note at a point in the side panel; of several, the reader chooses. */
  function openAt(x: number, y: number, isByKey: boolean): boolean {
    const hits = hitNotes(painted, x, y);
    const [first] = hits;
    if (first === undefined) return false;
    if (hits.length === 1) open(first);
    else void choice.open(hits, new DOMRect(x, y, 0, 16), isByKey);
    return true;
  }

  /** Has the page read for what document it is, where its references are not shown and nobody else does. */
  async function readAlone(): Promise<void> {
    const isHinted = () => hasPageHint(site, finder);
    if (!(await waitForHint(isHinted, () => undefined, signal))) return;
    const opened = await parts.source();
    const read = () => void reader.read(opened);
    signal.addEventListener('abort', opened.changed(read));
    read();
  }

  reader.onRead(() => void renew());
  if (!hasPageHint(site, finder)) void renew();
  if (!shown.references) void readAlone();
  document.addEventListener(
    'click',
    (event) => {
      const isOwn = event.target instanceof Element && event.target.localName === HOST_NAME;
      if (event.isTrusted && event.button === 0 && !isOwn && !isTakenClick(event))
        openAt(event.clientX, event.clientY, false);
    },
    { signal },
  );

  return {
    renew,
    places: () => places,
    trackingIn({ start, end }) {
      const at = places.findLastIndex(
        (item, index) => 'start' in item && item.start >= start && item.start < end && known[index]?.tracking,
      );
      const { id, tracking } = known[at] ?? {};
      return id === undefined || !tracking ? null : { note: id, ...tracking };
    },
    async reveal(id) {
      const span = places.find((item) => item.id === id);
      if (span === undefined || 'orphan' in span || source === null) return false;
      await source.scrollTo(span);
      // A page of a PDF is drawn only now.
      const range = source.rangeOf(span);
      if (range === null || range.getClientRects().length === 0) return false;
      if (shown.areNotesPainted) flash(range);
      return true;
    },
    rangeOf: (id) => placed.find(({ note }) => note.id === id)?.range ?? null,
    openAt(range) {
      const rect = range.getClientRects()[0];
      return rect !== undefined && openAt(rect.left, (rect.top + rect.bottom) / 2, true);
    },
  };
}
