/**
 * What an import does with a record of the file:
 * `new` adds it; `same` has it already; `newer here` keeps what is here, which came after; `newer there` takes what is in
 * the file, which came after; `conflicting` keeps both, because each was changed, or because nothing tells which came after.
 */
export const VERDICTS = ['new', 'same', 'newer here', 'newer there', 'conflicting'] as const;

/** One of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];
