import type { z } from 'zod';
import type { PACK_LISTS } from './PACK_LISTS.ts';

/** Name of a list of a pack. */
export type PackList = keyof typeof PACK_LISTS;

/** One checked entry of a pack, with the list that it is of. */
export type PackEntry = {
  [List in PackList]: { list: List; value: z.infer<(typeof PACK_LISTS)[List]> };
}[PackList];
