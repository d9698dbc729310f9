import type { PackFaultCode } from '../../lib/knowledge/pack/PACK_FAULTS.ts';

/** What a pack says that it is, and what it would bring. */
export interface PackPreview {
  name: string;
  madeBy: string | null;
  /** ISO day. */
  madeAt: string | null;
  source: string | null;
  size: number;
  counts: { documents: number; recommendations: number; evidence: number; texts: number };
  verdicts: { new: number; same: number; conflicting: number };
  /** Names of entries that say something else than what is known, the first of them. */
  conflicts: readonly string[];
  /** What is not taken, and why, the first of it. */
  refused: readonly { code: PackFaultCode; place: string }[];
  refusedCount: number;
  /** The pack that has all of this already; null where none has. */
  same: string | null;
}
