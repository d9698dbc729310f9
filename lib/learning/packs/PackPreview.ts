import type { EntryVerdict } from '../../knowledge/pack/judgeEntry.ts';
import type { PackFaultCode } from '../../knowledge/pack/PACK_FAULTS.ts';
import type { PackAbout } from '../../knowledge/pack/packAbout.ts';
import type { PackEvidence } from '../../knowledge/pack/packEvidence.ts';
import type { PackCounts } from './StoredPack.ts';

/** What a pack would bring, before anything of it is taken. */
export interface PackPreview {
  about: PackAbout | null;
  bytes: number;
  digest: string;
  counts: PackCounts;
  /** Entries by how they stand to what is known here. */
  verdicts: Record<EntryVerdict, number>;
  /** Entries that say something else than what is known, by their names; the first of them. */
  conflicts: string[];
  /** Entries that are not taken, with the reason; the first of them. */
  refused: { code: PackFaultCode; place: string }[];
  refusedCount: number;
  /** Name of the pack under which the very same is there already; null where it is not. */
  same: string | null;
  /** Evidence that stands beside its readings, by their documents; it joins them. */
  beside: ReadonlyMap<string, readonly PackEvidence[]>;
  /** Documents that it has readings of. */
  read: ReadonlySet<string>;
}
