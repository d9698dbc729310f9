import type { BrowserContext, Page } from 'playwright-core';
import { openAgain } from './openAgain.ts';
import { settledMemory } from './settledMemory.ts';

/** How often the file is opened again: what is not let go adds up. */
const AGAIN = 3;

/** Bytes that each further opening of a file in the same tab leaves; the first does not count, since it ends what was open. */
export async function measureAgain(
  context: BrowserContext,
  page: Page,
  { file, pages }: { file: Buffer; pages: number },
): Promise<number | null> {
  const held: (number | null)[] = [];
  for (let opening = 0; opening <= AGAIN; opening++) {
    await openAgain(page, file, pages);
    held.push(await settledMemory(context));
  }
  const [first = null] = held;
  const last = held.at(-1) ?? null;
  return first === null || last === null ? null : (last - first) / AGAIN;
}
