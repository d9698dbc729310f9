import type { EarlierText } from '../../../lib/notes/log/EarlierText.ts';
import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import type { Content } from '../../../lib/notes/schema/contentSchema.ts';

/** How what is typed stands to what is on disk. */
export type Keeping =
  /** As it was opened. */
  | { is: 'untouched' }
  /** Typed since the last pause. */
  | { is: 'typing' }
  /** On disk as a draft. */
  | { is: 'drafted' }
  | { is: 'saving' }
  /** Not on disk; it stands in the editor all the same. */
  | { is: 'failed'; why: NotesErrorCode };

/** What is in the editor. */
export interface EditorState {
  /** Id of the note that it is or will be. */
  id: string;
  /** Whether the note is there already. */
  isNew: boolean;
  /** As it is typed now. */
  content: Content;
  keeping: Keeping;
  /** The texts that the note had, the newest first; null until they are asked for. */
  texts: readonly EarlierText[] | null;
}
