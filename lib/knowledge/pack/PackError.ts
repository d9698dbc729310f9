/** A pack that cannot be used; the message says which file, where in it, and what to correct. */
export class PackError extends Error {
  override name = 'PackError';
}
