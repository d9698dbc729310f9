import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { keptAt } from '../../../lib/learning/keptAt.ts';
import { useLearned } from '../../../lib/learning/useLearned.ts';

type NameLinks = CallTable['name-links'];

/** The symbols of files that were read, by their addresses; files whose documents state none are left out. */
export async function nameLinks({ addresses }: NameLinks['input']): Promise<NameLinks['output']> {
  const db = await useLearned();
  const links = await Promise.all(
    addresses.map(async (address) => {
      const symbol = (await keptAt(db, address))?.symbol;
      return symbol ? [{ address, symbol }] : [];
    }),
  );
  return { links: links.flat() };
}
