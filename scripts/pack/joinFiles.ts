import path from 'node:path';
import { cleanEntry } from '../../lib/knowledge/pack/cleanEntry.ts';
import { entryKeys } from '../../lib/knowledge/pack/entryKeys.ts';
import { PACK_LISTS } from '../../lib/knowledge/pack/PACK_LISTS.ts';
import type { PackEntry, PackList } from '../../lib/knowledge/pack/PackEntry.ts';
import { PackError } from '../../lib/knowledge/pack/PackError.ts';
import type { PackFile } from '../../lib/knowledge/pack/packFile.ts';
import { readPackFile } from '../../lib/knowledge/pack/readPackFile.ts';
import { certain } from '../../lib/learning/packs/certain.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { InspectError } from '../inspect/InspectError.ts';
import { readTextFile } from '../inspect/readTextFile.ts';
import { readDocument } from './readDocument.ts';

const LISTS = Object.keys(PACK_LISTS) as PackList[];

/** Accessions and evidence have no names of their own. */
function nameOf(entry: PackEntry): string {
  const [name] = entry.list === 'accessions' ? [] : entryKeys(entry);
  return name ?? JSON.stringify(entry.value);
}

/**
 * One pack out of documents and of packs (`.json`), in their order. Of several entries of one name the first stands.
 * @throws InspectError for a file that cannot be read, with its name and the reason.
 */
export async function joinFiles(files: readonly string[], sessions: KnownSessions): Promise<object> {
  const lists = new Map<PackList, Map<string, object>>(LISTS.map((list) => [list, new Map()]));
  for (const file of files) {
    const part =
      path.extname(file).toLowerCase() === '.json' ? readPack(file) : await readOne(file, sessions);
    for (const list of LISTS)
      for (const value of part[list] ?? []) {
        const name = nameOf({ list, value } as PackEntry);
        const entries = lists.get(list);
        if (!entries?.has(name)) entries?.set(name, value);
      }
  }
  const filled = [...lists].filter(([, entries]) => entries.size > 0);
  return {
    schema: 'addendum-pack/1',
    ...Object.fromEntries(filled.map(([list, entries]) => [list, [...entries.values()]])),
  };
}

function readPack(file: string): PackFile {
  const { text } = readTextFile(file);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new InspectError(
      `${file}: is no JSON, though its name says so; packs end in .json, documents do not`,
    );
  }
  try {
    return readPackFile(file, content);
  } catch (error) {
    if (error instanceof PackError) throw new InspectError(error.message);
    throw error;
  }
}

/** What a document says of itself is a fact only where it states its own symbol. */
async function readOne(file: string, sessions: KnownSessions): Promise<Partial<PackFile>> {
  const { reading, header } = await readDocument(file, null, sessions);
  const { symbol, symbolBasis, title, date, type } = header;
  const readings = [cleanEntry(reading)];
  if (symbol === null || symbolBasis !== 'stated') return { readings };
  const session = header.session?.canonical;
  const document = {
    symbol,
    ...(session && { session: certain(session, symbol) }),
    ...(type && { type: certain(type, symbol) }),
    ...(title && { title: certain(cleanEntry(title), symbol) }),
    ...(date && { date: certain(date, symbol) }),
  };
  return { documents: [document], readings };
}
