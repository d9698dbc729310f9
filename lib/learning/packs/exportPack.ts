import { cleanEntry } from '../../knowledge/pack/cleanEntry.ts';
import type { PackList } from '../../knowledge/pack/PackEntry.ts';
import type { PackAbout } from '../../knowledge/pack/packAbout.ts';
import { readPackEntry } from '../../knowledge/pack/readPackEntry.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import type { LearnedDocument } from '../learnedDocumentSchema.ts';
import { parseLearned } from '../parseLearned.ts';
import { documentFacts } from './documentFacts.ts';
import type { PackWork } from './PackWork.ts';
import { sessionFacts } from './sessionFacts.ts';

/** What a pack takes along. */
export interface PackOptions extends PackWork {
  about: PackAbout;
  /** Also the texts, for one's own use: without them a pack holds facts and fingerprints, no address and no time of reading. */
  texts: boolean;
}

/** Rows in memory at a time; a document has a whole text. */
const [READINGS, TEXTS] = [100, 5];

/**
 * All that was learned from documents, as a pack in pieces; some rows in memory at a time. Packs that were imported are
 * left out: they have makers of their own.
 * @throws Error of Dexie; what the signal says where it was cancelled
 */
export async function* exportPack(
  db: LearnedDatabase,
  { about, texts, signal, onProgress }: PackOptions,
): AsyncGenerator<string> {
  const facts = await db.facts.toArray();
  const copies = (await db.readings.toCollection().primaryKeys()).sort();
  const total = copies.length * (texts ? 2 : 1);
  let done = 0;

  function step(count: number): void {
    signal?.throwIfAborted();
    done += count;
    onProgress?.({ done, total });
  }
  async function* write(list: PackList, batches: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
    yield `,\n "${list}": [`;
    let count = 0;
    for await (const batch of batches) {
      const entries = batch.flatMap((entry) => toJson(list, entry));
      if (entries.length > 0) yield `${count === 0 ? '\n' : ',\n'}${entries.join(',\n')}`;
      count += entries.length;
    }
    yield '\n ]';
  }

  yield `{"schema": "addendum-pack/1",\n "about": ${JSON.stringify(about)}`;
  yield* write('sessions', batchOf(sessionFacts(facts)));
  yield* write('documents', batchOf(documentFacts(facts)));
  yield* write('readings', readings());
  if (texts) yield* write('texts', documents());
  yield '\n}\n';

  async function* readings(): AsyncGenerator<object[]> {
    for (let from = 0; from < copies.length; from += READINGS) {
      const rows = await db.readings.bulkGet(copies.slice(from, from + READINGS));
      step(rows.length);
      yield rows.flatMap((row) => row?.reading ?? []);
    }
  }
  async function* documents(): AsyncGenerator<object[]> {
    for (let from = 0; from < copies.length; from += TEXTS) {
      const rows = await db.documents.bulkGet(copies.slice(from, from + TEXTS));
      step(rows.length);
      yield parseLearned(rows).map(withoutParser);
    }
  }
}

async function* batchOf(entries: readonly object[]): AsyncGenerator<readonly object[]> {
  yield entries;
}

const ADDRESS = /^https?:.{0,2000}$/;

/**
 * A document with its text: what reads it next has a parser of its own. The words stay as they are; only addresses that
 * others may follow go along.
 */
function withoutParser({ parser: _, corrections: __, ...kept }: LearnedDocument): object {
  const { text, blocks, paragraphs, urls, ...named } = kept;
  return {
    ...cleanEntry(named),
    urls: urls.filter((url) => ADDRESS.test(url)),
    text,
    blocks: blocks.map((block) => ({
      ...block,
      links: block.links.filter(({ href }) => ADDRESS.test(href)),
    })),
    paragraphs,
  };
}

/** What an import would refuse is not written. */
function toJson(list: PackList, entry: object): string[] {
  const json = JSON.stringify(list === 'texts' ? entry : cleanEntry(entry));
  try {
    return readPackEntry({ list, at: 1, json }).is === 'entry' ? [json] : [];
  } catch {
    return [];
  }
}
