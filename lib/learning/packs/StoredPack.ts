/** What a pack holds, by kind. */
export interface PackCounts {
  documents: number;
  recommendations: number;
  evidence: number;
  /** Documents that came with their text. */
  texts: number;
}

/** A pack that was imported, as it is listed; what it holds lies beside it, under its id. */
export interface StoredPack {
  id: string;
  /** As the pack calls itself, else the name of its file. */
  name: string;
  /** As the pack says; null where it does not. */
  madeBy: string | null;
  madeAt: string | null;
  source: string | null;
  /** Hash of all that it holds: the same pack is not imported twice. */
  digest: string;
  counts: PackCounts;
  /** Of its file. */
  bytes: number;
  /** When it was imported, ISO time. */
  at: string;
  /** When it was removed, ISO time: from then on nothing of it is told, and soon nothing of it is left. */
  removed: string | null;
}
