import type { How, OrphanReason } from '../anchoring/Located.ts';
import type { Selector } from '../anchoring/Selector.ts';
import type { PdfFragmentSelector } from '../document/pdf/PdfFragmentSelector.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { Tracking } from '../notes/tracking/Tracking.ts';
import type { Reference } from '../symbols/Reference.ts';

/** What the background or the side panel tells a page's script to do. */
export type PageOrder =
  | { order: 'next-reference' }
  | { order: 'previous-reference' }
  /** Answered with `PageReferences`. */
  | { order: 'list-references' }
  /** Scrolls to the reference that starts there and opens its card. */
  | { order: 'reveal-reference'; start: number }
  /** Answered with `PageOutline`. */
  | { order: 'list-outline' }
  /** Scrolls to a passage, in offsets of the page's text, and shows for a moment where it is. */
  | { order: 'reveal-span'; start: number; end: number }
  /** Answered with a `Clip`: the passage with its citation; null where it is not there any more. */
  | { order: 'quote-span'; start: number; end: number }
  /** Sets "my status" of a recommendation; answered with `StatusSet`, null where the passage is not there any more. */
  | { order: 'set-status'; start: number; end: number; tracking: Tracking | null }
  /** Begins a note on a passage; answered with whether the reader sees where to write it, null where it is not there any more. */
  | { order: 'note-span'; start: number; end: number }
  /** Answered with `PlacedNotes`. */
  | { order: 'list-notes' }
  /** Scrolls to a note's passage and shows for a moment where it is. Answered with whether it stands there. */
  | { order: 'show-note'; id: string }
  /** Answered with `PassageAnswer`: a note's passage as it reads now, or for null what is selected. */
  | { order: 'describe-passage'; note: string | null }
  /** Notes may have been saved, changed or deleted: the page asks which are its own. */
  | { order: 'renew-notes' }
  /** Another document was learned or forgotten: what became of this one's recommendations is asked for anew. */
  | { order: 'renew-outline' }
  /** What is known of the documents that the page links to may have changed: its links are told anew. */
  | { order: 'renew-links' }
  /** The document was corrected: what was read of it is asked for anew, both `read-page` and `read-document`. */
  | { order: 'renew-reading' }
  /** A note on what is selected; on the whole document where nothing is. */
  | { order: 'note-selection' }
  /** A note on the whole document. */
  | { order: 'note-document' }
  /** Puts what is selected on the clipboard, with its citation. */
  | { order: 'copy-selection' };

/** Answer to `list-references`. */
export interface PageReferences {
  title: string;
  /** The symbol of the document itself, null where it is not known. */
  symbol: string | null;
  references: Reference[];
}

/** Answer to `list-outline`: null while the page is not read as a document. */
export interface PageOutline {
  outline: FollowedOutline | null;
  /** It is being read, also anew: the page tells when that is done (`report-outline`). */
  isReading: boolean;
}

/** Where a note stands on a page: in offsets of the page's text, which sort as the page reads; or why it does not. */
export type PlacedNote =
  | { id: string; start: number; end: number; how: How; isFromDraft: boolean }
  | { id: string; orphan: OrphanReason };

/** Answer to `list-notes`: notes on passages only, a note on the whole document has no place. */
export interface PlacedNotes {
  notes: PlacedNote[];
}

/** Answer to `describe-passage`: as a note keeps it, with the blocks of the page's text as hashes; null for none. */
export type PassageAnswer = {
  quote: string;
  selectors: (Selector | PdfFragmentSelector)[];
  snapshot: readonly string[];
} | null;
