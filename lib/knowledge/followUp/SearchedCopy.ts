import type { PackReading } from '../pack/packReading.ts';

/** A copy of a document, as far as it tells what was searched and until when. */
export type SearchedCopy = Pick<PackReading, 'copy' | 'work' | 'document' | 'date' | 'session' | 'searched'>;
