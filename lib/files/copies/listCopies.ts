import { copiesDatabase } from './copiesDatabase.ts';
import type { KeptCopy } from './KeptCopy.ts';

/** What is kept on the device, latest first, without the files themselves. */
export async function listCopies(): Promise<Omit<KeptCopy, 'bytes'>[]> {
  const copies: Omit<KeptCopy, 'bytes'>[] = [];
  await copiesDatabase()
    .copies.orderBy('kept')
    .reverse()
    .each(({ bytes: _, ...copy }) => void copies.push(copy));
  return copies;
}
