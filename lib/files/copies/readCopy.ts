import { copiesDatabase } from './copiesDatabase.ts';
import type { KeptCopy } from './KeptCopy.ts';

/** A file that is kept on the device; null where there is none, or none that can be read. */
export async function readCopy(key: string): Promise<KeptCopy | null> {
  const copy = await copiesDatabase().copies.get(key);
  return copy?.bytes instanceof Uint8Array ? copy : null;
}
