import { browser } from 'wxt/browser';
import type { NotePlace } from '../../components/notes/NotePlace.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import type { PageOrder, PlacedNote, PlacedNotes } from '../../lib/calls/PageOrder.ts';
import { placeInTab } from './placeInTab.ts';

/** Where the notes of a tab stand, and in which frame each is. */
export interface Places {
  places: ReadonlyMap<string, NotePlace>;
  frames: ReadonlyMap<string, number>;
}

const ORDER: PageOrder = { order: 'list-notes' };

function placeOf(note: PlacedNote, index: number): NotePlace {
  return 'orphan' in note
    ? { is: 'not-placed', why: note.orphan }
    : {
        is: 'placed',
        start: placeInTab(index, note.start),
        isEdited: note.how === 'edited',
        isFromDraft: note.isFromDraft,
      };
}

/** Asks each frame of a tab where its notes stand. A frame that gives no answer has none. */
export async function readPlaces(tabId: number, pages: readonly FramePage[]): Promise<Places> {
  const places = new Map<string, NotePlace>();
  const frames = new Map<string, number>();
  const answers = await Promise.all(
    pages.map(({ frameId }) =>
      browser.tabs.sendMessage<PageOrder, PlacedNotes | null>(tabId, ORDER, { frameId }).catch(() => null),
    ),
  );
  for (const [index, { frameId }] of pages.entries()) {
    for (const note of answers[index]?.notes ?? []) {
      // A passage that stands in one frame is not missing because another has it not.
      if (places.get(note.id)?.is === 'placed') continue;
      places.set(note.id, placeOf(note, index));
      frames.set(note.id, frameId);
    }
  }
  return { places, frames };
}
