import { CallError } from '../../../lib/calls/CallError.ts';
import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { describeCanonical } from '../../../lib/knowledge/describeCanonical.ts';
import { readingAddress } from '../../../lib/knowledge/readingAddress.ts';
import { readDraft } from '../../../lib/notes/readDraft.ts';
import { readNote } from '../../../lib/notes/readNote.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { blankContent } from '../../../lib/notes/schema/blankContent.ts';
import type { Content } from '../../../lib/notes/schema/contentSchema.ts';
import { listTargets } from '../../../lib/notes/targets/listTargets.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';
import { knowledge } from '../knowledge.ts';
import { findRecord } from './findRecord.ts';
import { notesDatabase } from './notesDatabase.ts';
import { showInPanel } from './showInPanel.ts';

type NoteOnDocument = CallTable['note-on-document'];

/**
 * Keeps the draft of a note on a document that the sender's page refers to, and only then shows it. The note belongs to
 * the work in the language of that page. An id that is taken is refused.
 */
export async function noteOnDocument(
  { id, symbol }: NoteOnDocument['input'],
  sender: CallSender,
): Promise<NoteOnDocument['output']> {
  const canonical = readSymbol(symbol);
  if (canonical === null) throw new CallError('not-allowed', `"${symbol}" is no document symbol.`);
  const db = await notesDatabase();
  if ((await readDraft(db, id)) !== null || (await readNote(db, id)) !== null) {
    throw new CallError('not-allowed', 'There is another note of this id.');
  }
  const language = (await findRecord(sender))?.language ?? 'en';
  await saveDraft(db, { id, base: null, content: blankNoteOn(canonical, language) });
  return { isShown: await showInPanel(id, sender) };
}

function blankNoteOn(symbol: string, language: Parameters<typeof readingAddress>[1]) {
  const card = describeCanonical(symbol, { language }, knowledge());
  return {
    kind: 'document',
    targets: listTargets({ symbol, url: null, textHash: null, language }),
    selectors: [],
    quote: '',
    ...blankContent(),
    source: {
      symbol,
      title: (card.card === 'document' && card.title) || symbol,
      url: readingAddress(symbol, language),
      language,
      paragraph: null,
    },
  } satisfies Content;
}
