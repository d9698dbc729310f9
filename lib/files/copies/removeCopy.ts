import { copiesDatabase } from './copiesDatabase.ts';

/** Removes a file that is kept on the device. */
export async function removeCopy(key: string): Promise<void> {
  await copiesDatabase().copies.delete(key);
}
