/** Why a pack, or one entry of it, is refused. Each has its words in `locales/`. */
export const PACK_FAULTS = [
  /** What is there is no JSON, or ends in the middle. */
  'not-json',
  /** JSON, but no pack. */
  'not-a-pack',
  /** Made by a later version of Addendum. */
  'later-version',
  /** Larger than any pack may be, in all or in one entry; or nested too deeply. */
  'too-large',
  /** A key that would change how programs work. */
  'hostile-key',
  /** Markup where a title or a name should stand. */
  'markup',
  /** An address that would run a script. */
  'script-address',
  /** A text that is longer than a fact can be. */
  'long-text',
  /** It does not fit the schema. */
  'schema',
  /** The pack has an entry of that name already. */
  'twice',
  /** A summary of something that the pack has no reading of. */
  'gist-of-nothing',
  /** Evidence of a document that the pack has no reading of. */
  'evidence-of-nothing',
] as const;

/** One of `PACK_FAULTS`. */
export type PackFaultCode = (typeof PACK_FAULTS)[number];
