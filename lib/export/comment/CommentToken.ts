import type { commentReader } from './commentReader.ts';

/** One token of a comment as its Markdown reader gives it. */
export type CommentToken = ReturnType<typeof commentReader.parse>[number];
