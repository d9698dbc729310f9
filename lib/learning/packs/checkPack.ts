import type { EntryVerdict } from '../../knowledge/pack/judgeEntry.ts';
import { nameOfEntry } from '../../knowledge/pack/nameOfEntry.ts';
import type { PackEntry } from '../../knowledge/pack/PackEntry.ts';
import type { PackEvidence } from '../../knowledge/pack/packEvidence.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { listPacks } from './listPacks.ts';
import type { PackPreview } from './PackPreview.ts';
import type { PackWork } from './PackWork.ts';
import { readPack } from './readPack.ts';
import { whyRefused } from './whyRefused.ts';

/** So many refusals and conflicts are told one by one. */
const MOST_TOLD = 100;

/** Says how entries stand to what is known, each by its place in the list. */
export type JudgeEntries = (entries: readonly PackEntry[]) => Promise<EntryVerdict[]>;

/**
 * Reads a pack and tells what it would bring. Takes nothing of it.
 * @throws {RefusedPack} where the whole pack is refused; Error of Dexie
 */
export async function checkPack(
  db: LearnedDatabase,
  file: Blob,
  judge: JudgeEntries,
  work: PackWork = {},
): Promise<PackPreview> {
  const preview = {
    about: null as PackPreview['about'],
    bytes: file.size,
    counts: { documents: 0, recommendations: 0, evidence: 0, texts: 0 },
    verdicts: { new: 0, same: 0, conflicting: 0 },
    conflicts: new Set<string>(),
    refused: [] as PackPreview['refused'],
    refusedCount: 0,
    beside: new Map<string, PackEvidence[]>(),
    read: new Set<string>(),
  };
  const works = new Set<string>();
  /** What can only be judged when all readings are known. */
  const hanging: { entry: PackEntry; place: string }[] = [];
  const refuse = (refusal: PackPreview['refused'][number]) => {
    preview.refusedCount++;
    if (preview.refused.length < MOST_TOLD) preview.refused.push(refusal);
  };

  function count({ list, value }: PackEntry): void {
    if (list === 'documents') works.add(value.symbol);
    if (list === 'readings') {
      works.add(value.work);
      preview.read.add(value.document);
      preview.counts.recommendations += value.recommendations.length;
      preview.counts.evidence += value.evidence.length;
    }
    if (list === 'texts') preview.counts.texts++;
  }

  const reading = readPack(file, work);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) {
    const entries: PackEntry[] = [];
    for (const read of step.value) {
      if (read.is === 'about') preview.about = read.about;
      else if (read.is === 'refused') refuse(read);
      else if (read.is === 'entry') {
        const { entry } = read;
        if (entry.list === 'gists' || entry.list === 'evidence')
          hanging.push({ entry, place: `${entry.list}, ${entry.value.document}` });
        else entries.push(entry);
      }
    }
    for (const entry of entries) count(entry);
    for (const [at, verdict] of (await judge(entries)).entries()) {
      preview.verdicts[verdict]++;
      const entry = entries[at];
      if (verdict === 'conflicting' && entry && preview.conflicts.size < MOST_TOLD)
        preview.conflicts.add(nameOfEntry(entry));
    }
  }
  for (const { entry, place } of hanging) {
    const code = whyRefused(entry, preview.read);
    if (code !== null) refuse({ code, place });
    else if (entry.list === 'evidence') {
      const { document, ...evidence } = entry.value;
      const beside = preview.beside.get(document);
      if (beside) beside.push(evidence);
      else preview.beside.set(document, [evidence]);
      preview.counts.evidence++;
    } else preview.verdicts.new++;
  }
  preview.counts.documents = works.size;
  const { digest } = step.value;
  const same = (await listPacks(db)).find((pack) => pack.digest === digest)?.name ?? null;
  return { ...preview, conflicts: [...preview.conflicts], digest, same };
}
