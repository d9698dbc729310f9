const NAME = 'packs';

/**
 * Does a work with the rows of packs while no other page does one: what is half written is not to be cleared away.
 * Rejects with what the work throws.
 */
export function withPackLock<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(NAME, work) as Promise<Result>;
}
