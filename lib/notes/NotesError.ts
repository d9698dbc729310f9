/** Why something about notes was not done. Words for people are in `locales/`; the message is for the log. */
export type NotesErrorCode = keyof typeof MESSAGES;

/** What happened, and what to do about it. */
const MESSAGES = {
  'storage-full':
    'The disk, or what the browser may use of it, is full. Nothing was changed and drafts are kept: free some space, then save again.',
  'storage-failed':
    'The browser could not read or write its storage. Nothing was changed: try again, and restart the browser if it stays so.',
  'database-closed':
    'This page no longer holds the notes, because Addendum was updated or its data cleared. Load the page again.',
  'database-blocked':
    'Another page of Addendum still holds the notes in an earlier form. Close all pages of Addendum, then open this one again.',
  'database-newer': 'The notes were written by a later version of Addendum. Update Addendum to open them.',
  'bad-note': 'This is not a note that can be kept. Nothing was changed.',
  'bad-draft': 'This is not a draft that can be kept. Nothing was changed.',
  'bad-correction': 'This is not a correction that can be kept. Nothing was changed.',
  'note-missing': 'There is no such note any more. It was purged, or its making was undone.',
  'note-deleted': 'The note is in the bin. Restore it first.',
  'note-unreadable': 'The note is kept, but cannot be read, and so cannot be changed.',
  'note-exists': 'There is another note of this name. Nothing was changed: save under a new one.',
  'note-changed':
    'The note was changed elsewhere since it was read. Read it again, then decide what to keep.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'would-overwrite':
    'Something was changed since, and would be lost. Nothing was changed: undo the later change first.',
  'not-a-backup':
    'This file is no backup of Addendum, or is cut off. Nothing was changed: choose another file.',
  'backup-newer':
    'This backup is of a later version of Addendum. Nothing was changed: update Addendum, then import it.',
  'backup-damaged':
    'The backup is not as it was written: its checksum or its counts differ. Nothing was changed: look for another copy, or import what is there on purpose.',
  'export-failed': 'The file could not be made. Nothing was changed: try again, or choose another format.',
  'download-failed':
    'The browser did not write the file into its downloads. Nothing was changed: see whether the disk is full, then try again.',
  'downloads-forbidden':
    'The browser may not write into its downloads: its permission was not given, or was taken back. Nothing was changed: allow it, then try again.',
  'file-too-large':
    'The file is larger than what can be read at once. Nothing was changed: split it, or choose a smaller one.',
  'wrong-encoding':
    'The file is not written in UTF-8, and its letters would come in wrong. Nothing was changed: save it as UTF-8, then import it.',
  'unknown-format':
    'This file is none of the kinds that can be imported, or is cut off. Nothing was changed: choose another file.',
  cancelled: 'Cancelled. Nothing was changed.',
} as const;

/** Every code that there is. */
export const NOTES_ERROR_CODES = Object.keys(MESSAGES) as [NotesErrorCode, ...NotesErrorCode[]];

/** Something about notes that was not done: `keys` names the records that stand in the way, where some do. */
export class NotesError extends Error {
  override name = 'NotesError';
  readonly code: NotesErrorCode;
  readonly keys: readonly string[];

  constructor(
    code: NotesErrorCode,
    about: { keys?: readonly string[]; detail?: string; cause?: unknown } = {},
  ) {
    super(about.detail ? `${MESSAGES[code]}\n${about.detail}` : MESSAGES[code], { cause: about.cause });
    this.code = code;
    this.keys = about.keys ?? [];
  }
}
