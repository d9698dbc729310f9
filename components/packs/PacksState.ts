import type { PackFaultCode } from '../../lib/knowledge/pack/PACK_FAULTS.ts';
import type { PackPreview } from './PackPreview.ts';

/** A pack in the list. */
export interface PackRow {
  id: string;
  name: string;
  madeBy: string | null;
  source: string | null;
  documents: number;
  recommendations: number;
  evidence: number;
  texts: number;
  /** Bytes. */
  size: number;
  /** When it was imported, ISO time. */
  at: string;
}

/** Why something did not work: a code of packs, or of the device. */
export type PackProblem = { code: PackFaultCode | 'full' | 'failed'; place: string | null };

/** What is shown of packs. */
export interface PacksState {
  /** Null while they are being listed. */
  packs: readonly PackRow[] | null;
  /** What is under way, and how much of it is done, from 0 to 1. */
  work: { what: 'check' | 'import' | 'export'; done: number } | null;
  /** The pack that waits for a yes. */
  preview: PackPreview | null;
  problem: PackProblem | null;
  /** What was done last, to be undone; null where nothing can be. */
  done: { what: 'imported' | 'removed'; name: string } | null;
  /** How many documents there are to export. */
  learned: number;
}
