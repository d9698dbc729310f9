import type { NoteOrder } from '../../../components/notes/list/Arrangement.ts';
import type { NotePlace } from '../../../components/notes/NotePlace.ts';
import type { CiteOptions } from '../../../lib/export/cite/CiteOptions.ts';
import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { ExportWords } from '../../../lib/export/ExportWords.ts';
import type { FollowUpWords } from '../../../lib/export/follow-up/FollowUpWords.ts';

/** An export, with all that the worker that makes it cannot ask for itself: settings and words are the page's. */
export interface ExportWork {
  /** Notes, in any order. */
  ids: readonly string[];
  /** The order of the file, with the places that the page in front gave to its notes. */
  order: NoteOrder;
  places: ReadonlyMap<string, NotePlace>;
  format: ExportFormat;
  /** Canonical form of the session that a brief or a table is about. */
  session: string | null;
  now: Date;
  words: ExportWords;
  reportWords: FollowUpWords;
  how: CiteOptions;
}
