import { z } from 'zod';

/**
 * Where a fact was read, as "document: place" or "document" alone: "CTOC/COP/WG.4/2010/6: para. 66",
 * "draft-2017: para. 8". The document is a symbol, or a key that `sources` of the pack explains.
 */
export const packSource = z
  .string()
  .regex(/^[^\s:]+(?:: \S.*)?$/, 'A source reads "document: place" or "document".');
