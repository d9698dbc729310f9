import type { AgendaItem, DocumentBefore } from '../Meeting.ts';

/** Gives each agenda item the documents that the text names for it, each once. */
export function addAgendaDocuments(
  agenda: readonly AgendaItem[],
  documents: readonly DocumentBefore[],
): void {
  for (const { item, symbol } of documents) {
    const entry =
      item === null ? undefined : agenda.find((other) => other.item === item.replace(/ ?\(.*$/, ''));
    if (entry && symbol !== null && !entry.documents.includes(symbol)) entry.documents.push(symbol);
  }
}
