/** The reader's own tracking ("my status"), in the order in which it is offered. It says nothing about the facts. */
export const STATUSES = ['to check', 'following', 'raised', 'waiting', 'done', 'set aside'] as const;

/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];
