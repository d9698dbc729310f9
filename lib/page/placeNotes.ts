import type { DomSource } from '../anchoring/DomSource.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import type { Anchoring } from './Anchoring.ts';
import type { NotePlace, NoteToPlace } from './PageCalls.ts';

/** One slice of placing, well under the 50 ms after which a reader feels a page halt. */
const SLICE_MS = 12;

/** Finds where notes stand in a page's text, in slices; null when the page changed or `signal` was aborted meanwhile. */
export async function placeNotes(
  source: DomSource,
  notes: readonly NoteToPlace[],
  { locate }: Anchoring,
  signal: AbortSignal,
): Promise<NotePlace[] | null> {
  const { index } = source;
  const text = source.searchable ?? index;
  const places: NotePlace[] = [];
  let deadline = performance.now() + SLICE_MS;
  for (const { id, selectors, snapshot, isRecognised, isFromDraft } of notes) {
    const found = locate(text, selectors, { snapshot: snapshot ?? undefined, isRecognised });
    places.push(
      'orphan' in found ? { id, orphan: found.orphan } : { id, ...found.span, how: found.how, isFromDraft },
    );
    if (performance.now() < deadline) continue;
    await yieldToPage();
    if (signal.aborted || source.index !== index) return null;
    deadline = performance.now() + SLICE_MS;
  }
  return places;
}
