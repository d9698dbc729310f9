/** Why a passage is not on the page in front, in the words of anchoring. */
export type OrphanCode = 'missing' | 'ambiguous' | 'changed';

/** Where a note stands with respect to the page in front. */
export type NotePlace =
  /**
   * Its passage starts there, in UTF-16 offsets of the page's text; edited: with a small difference that its reader has
   * not confirmed; from the draft: made on a draft of this document.
   */
  | { is: 'placed'; start: number; isEdited: boolean; isFromDraft: boolean }
  /** It belongs to this document, but its passage is not there. */
  | { is: 'not-placed'; why: OrphanCode }
  /** It is on the document as a whole. */
  | { is: 'whole' };
