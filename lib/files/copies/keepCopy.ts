import { copiesDatabase } from './copiesDatabase.ts';
import type { KeptCopy } from './KeptCopy.ts';

/** Keeps a file on the device, in place of an earlier copy of the same address. Rejects where there is no room. */
export async function keepCopy(copy: KeptCopy): Promise<void> {
  await copiesDatabase().copies.put(copy);
}
