/** By which way a fact came that is not of the built-in pack. */
export type Through =
  /** From a document that was read on this device; ISO time of the first reading. */
  | { way: 'read'; on: string }
  /** From a pack that was imported. */
  | { way: 'pack'; id: string; name: string };
