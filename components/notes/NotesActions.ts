import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import type { BulkDeed } from './bulk/BulkDeed.ts';
import type { Finding } from './found/Finding.ts';

/** What the notebook asks of the place that shows it. Nothing here asks the reader again. */
export interface NotesActions {
  /** Shows the passage on the page in front, or opens the document that the note is on. */
  reveal(note: Note): void;
  /** Begins a note on the document in front. */
  create(): void;
  /** Opens a note, or what was typed and not finished, in the editor. */
  edit(id: string): void;
  /** Puts a note on the clipboard: its passage, the citation, the comment. */
  copyNote(note: Note): void;
  /** Puts a note in the bin. */
  remove(id: string): void;
  /** Keeps a note where the page has its passage a little differently: it is the same passage. */
  confirm(note: Note): void;
  /** Puts a note on what is selected on the page. */
  putHere(note: Note): void;
  /** Changes many notes together; one undo takes it back. */
  changeMany(ids: readonly string[], deed: BulkDeed): void;
  restore(id: string): void;
  /** Ends notes of the bin for ever. */
  purge(ids: readonly string[]): void;
  /** Takes back the last change, or the one named. */
  undo(batch?: string): void;
  redo(): void;
  /** Shows a recommendation or document that a search found: its place in the copy on this device, else its card. */
  openFinding(finding: Finding): void;
  /** Goes to where a store that cannot be read is seen to. */
  openRescue(): void;
}
