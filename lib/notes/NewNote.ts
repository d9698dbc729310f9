import type { Content } from './schema/contentSchema.ts';

/** A note to be made: what the reader set down, and the id that its draft has (a new one where it has none). */
export type NewNote = Content & { id?: string };
