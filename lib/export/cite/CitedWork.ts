import type { Holding } from '../../knowledge/citeAct.ts';

/** What a citation can say of a document; null where it is not known, and then it is left out. */
export interface CitedWork {
  /** In canonical form; a resolution without a series of its own as "CTOC/COP resolution 5/2". */
  symbol: string | null;
  /** As printed. */
  title: string | null;
  /** Name of the body whose document it is. */
  author: string | null;
  /** ISO day. */
  date: string | null;
  /** City of the session. */
  place: string | null;
  /** The document that prints a resolution or decision. */
  holding: Holding | null;
  /** Where it can be read. */
  url: string | null;
}
