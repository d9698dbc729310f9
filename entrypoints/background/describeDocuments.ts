import type { CallTable } from '../../lib/calls/CallTable.ts';
import { useLearned } from '../../lib/learning/useLearned.ts';
import { countNotes } from '../../lib/notes/countNotes.ts';
import { listTargets } from '../../lib/notes/targets/listTargets.ts';
import { LANGUAGES } from '../../lib/symbols/Language.ts';
import { knowledge } from './knowledge.ts';
import { notesDatabase } from './notes/notesDatabase.ts';

type DescribeDocuments = CallTable['describe-documents'];

/** What a page that lists documents by title may say of each: its type, and how many notes there are on it, in any language. */
export async function describeDocuments({
  symbols,
}: DescribeDocuments['input']): Promise<DescribeDocuments['output']> {
  const db = await notesDatabase();
  const documents = symbols.map(async (symbol) => {
    const targets = [...LANGUAGES, null].flatMap((language) =>
      listTargets({ symbol, url: null, textHash: null, language }),
    );
    const { kept } = await countNotes(db, targets);
    const read = await readOnce(symbol);
    const type = knowledge().document(symbol)?.type?.value ?? read?.type ?? null;
    return { symbol, type, isRead: read !== null, notes: kept };
  });
  return { documents: await Promise.all(documents) };
}

/** What is kept of a document; null where nothing is, or that cannot be told. */
async function readOnce(symbol: string): Promise<{ type: string | null } | null> {
  const kept = await useLearned()
    .then((db) => db.documents.where('work').equals(symbol).first())
    .catch(() => undefined);
  return kept ? { type: kept.type } : null;
}
