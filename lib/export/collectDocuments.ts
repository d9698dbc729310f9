import type { Knowledge } from '../knowledge/Knowledge.ts';
import { describeWork } from './cite/describeWork.ts';
import type { ExportDocument } from './ExportDocument.ts';
import type { ExportItems } from './ExportItem.ts';
import type { ExportNote } from './ExportNote.ts';
import { sessionOf } from './sessionOf.ts';

/** Notes by document, and how many records could not be read. */
export interface Collected {
  documents: ExportDocument[];
  unreadable: number;
}

/**
 * Gathers notes under their documents, with what the packs know of each; documents stand in the order of their first
 * note. Passes on what `items` throws.
 */
export async function collectDocuments(items: ExportItems, knowledge: Knowledge): Promise<Collected> {
  const groups = new Map<string, [ExportNote, ...ExportNote[]]>();
  let unreadable = 0;
  for await (const item of items) {
    if (!('note' in item)) {
      unreadable += 1;
      continue;
    }
    const { symbol, url, title } = item.note.source;
    const key = symbol ?? url ?? title;
    const group = groups.get(key);
    if (group) group.push(item.note);
    else groups.set(key, [item.note]);
  }
  const documents = [...groups.values()].map((notes) => ({
    work: describeWork(notes[0].source, knowledge),
    language: notes[0].source.language,
    session: sessionOf(notes[0].source.symbol, knowledge),
    notes,
  }));
  return { documents, unreadable };
}
