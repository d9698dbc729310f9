import type { SearchedCopy } from '../../knowledge/followUp/SearchedCopy.ts';
import { entryKeys } from '../../knowledge/pack/entryKeys.ts';
import type { PackEntry } from '../../knowledge/pack/PackEntry.ts';
import { headOf } from '../headOf.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { createPackIndex } from './createPackIndex.ts';
import { deletePackRows } from './deletePackRows.ts';
import type { PackPreview } from './PackPreview.ts';
import type { PackRow } from './PackRow.ts';
import type { PackWork } from './PackWork.ts';
import { readPack } from './readPack.ts';
import type { StoredPack } from './StoredPack.ts';
import { takeTurns } from './takeTurns.ts';
import { whyRefused } from './whyRefused.ts';

/** Rows that are written at once: others wait no longer than that for the database. */
const BATCH = 250;
const BUCKETS = 64;

/**
 * Imports a pack that was checked. Its entries are written beside what is there, unseen; then one transaction makes all
 * of it known. Where that does not come, nothing of it is known, and what was written goes again.
 * @throws {RefusedPack} where the file is no longer what was checked; Error of Dexie, as where the disk is full; what the
 * signal says where it was cancelled
 */
export async function importPack(
  db: LearnedDatabase,
  file: Blob,
  fileName: string,
  preview: PackPreview,
  work: PackWork = {},
): Promise<StoredPack> {
  const id = crypto.randomUUID();
  const index = createPackIndex(id);
  const heads: SearchedCopy[] = [];
  const turn = takeTurns();
  let rows: PackRow[] = [];
  let at = 0;

  async function write(): Promise<void> {
    const batch = rows;
    rows = [];
    await db.packEntries.bulkAdd(batch);
  }
  async function take(entry: PackEntry): Promise<void> {
    if (entry.list === 'evidence' || whyRefused(entry, preview.read) !== null) return;
    const whole = withEvidence(entry, preview);
    if (whole.list === 'readings') heads.push(headOf(whole.value));
    index.add(entryKeys(whole), at);
    rows.push({ ...whole, pack: id, at });
    at++;
    if (rows.length === BATCH) await write();
  }

  try {
    const reading = readPack(file, work);
    let step = await reading.next();
    for (; !step.done; step = await reading.next())
      for (const read of step.value) {
        if (read.is === 'entry') await take(read.entry);
        await turn();
      }
    await write();
    const buckets = index.buckets();
    for (let from = 0; from < buckets.length; from += BUCKETS) {
      await db.packBuckets.bulkAdd(buckets.slice(from, from + BUCKETS));
      await turn();
    }
    const { name = fileName, madeBy = null, madeAt = null, source = null } = preview.about ?? {};
    const pack: StoredPack = {
      id,
      name,
      madeBy,
      madeAt,
      source,
      digest: step.value.digest,
      counts: preview.counts,
      bytes: file.size,
      at: new Date().toISOString(),
      removed: null,
    };
    await db.transaction('rw', db.packs, db.heads, async () => {
      await db.heads.add({ pack: id, heads: [], json: JSON.stringify(heads) });
      await db.packs.add(pack);
    });
    return pack;
  } catch (error) {
    await deletePackRows(db, id).catch(() => undefined);
    throw error;
  }
}

function withEvidence(entry: PackEntry, { beside }: PackPreview): PackEntry {
  if (entry.list !== 'readings') return entry;
  const found = beside.get(entry.value.document) ?? [];
  return { ...entry, value: { ...entry.value, evidence: [...entry.value.evidence, ...found] } };
}
