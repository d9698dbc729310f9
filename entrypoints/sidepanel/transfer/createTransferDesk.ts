import { EXPORT_FORMATS } from '../../../lib/export/EXPORT_FORMATS.ts';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import type { Backup } from '../../../lib/notes/backup/Backup.ts';
import { writeBackup } from '../../../lib/notes/backup/writeBackup.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { Progress } from '../../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';
import { listSessions } from '../exporting/listSessions.ts';
import { writeExport } from '../exporting/writeExport.ts';
import { collectFile } from './collectFile.ts';
import { previewImport } from './previewImport.ts';
import type { TransferResults } from './TransferAnswer.ts';
import type { TransferWork } from './TransferWork.ts';

type What = Exclude<keyof TransferResults, 'cancel'>;
type Does = {
  [Each in What]: (work: Extract<TransferWork, { do: Each }>) => Promise<TransferResults[Each]>;
};

/** What the worker does, by name; and the way to end an import. */
export interface TransferDesk {
  does: Does;
  cancel(): void;
  /** Names the database from which the next work is done. */
  use(database: string): void;
}

/** The works of the worker that writes and reads files, on a handle of its own on the database. */
export function createTransferDesk(onProgress: (progress: Progress) => void): TransferDesk {
  let opened: Promise<NotesDatabase> | null = null;
  let name: string | undefined;
  let waiting: Backup | null = null;
  let importing: AbortController | null = null;

  /** Opened when first needed, and again when it had to be let go. */
  async function open(): Promise<NotesDatabase> {
    const known = await opened?.catch(() => null);
    if (known?.isOpen() && known.name === name) return known;
    opened = openNotes(name);
    return opened;
  }

  return {
    does: {
      async export({ work }) {
        const pieces = writeExport(await open(), work, { onProgress });
        return collectFile(pieces, EXPORT_FORMATS[work.format].type);
      },
      async backup({ now }) {
        const pieces = writeBackup(await open(), { history: true, now, onProgress });
        return collectFile(pieces, 'application/json');
      },
      async read({ file }) {
        waiting = null;
        const { preview, backup } = await previewImport(await open(), file);
        waiting = backup;
        return preview;
      },
      async import() {
        if (!waiting) throw new NotesError('unknown-format', { detail: 'no file was read' });
        importing = new AbortController();
        // The reader saw the warning beside the button.
        const how = { acceptDamage: true, signal: importing.signal, onProgress };
        const result = await applyImport(await open(), waiting, how);
        waiting = null;
        return result;
      },
      sessions: ({ named, languageTag }) => listSessions(named, languageTag),
    },
    cancel: () => importing?.abort(),
    use(database) {
      name = database;
    },
  };
}
