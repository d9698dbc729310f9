import type { Written } from '../../components/notes/editor/EditorActions.ts';
import type { EditorState } from '../../components/notes/editor/EditorState.ts';
import type { Content } from '../../lib/notes/schema/contentSchema.ts';
import type { Conflict, OpenDraft } from './keepNote.ts';

/** What became of a note when its editor was left. */
export type Left = 'saved' | 'nothing' | 'failed';

/** One note in the editor, and the draft of it on disk. */
export interface Editing {
  state(): EditorState | null;
  /** Opens a draft, else a note; what was in the editor before is saved first. Gives whether it is open. */
  open(id: string): Promise<boolean>;
  /** Opens a note that is to be made. */
  begin(content: Content): Promise<boolean>;
  write(written: Written): void;
  /** Saves and empties the editor; where that fails, it stays as it is. */
  leave(how?: Conflict): Promise<Left>;
  /** Empties the editor without saving; gives what was in it. */
  discard(): Promise<OpenDraft | null>;
  /** Opens what was discarded, or was never kept. */
  bringBack(draft: OpenDraft): Promise<void>;
  /** Reads the texts that the note had. */
  readTexts(): Promise<void>;
  /** Keeps what is typed at once, as when the panel is closed. */
  flush(): void;
}
