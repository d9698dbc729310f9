import { giveWay } from './giveWay.ts';

/** Milliseconds that a slice may hold up what the reader does. */
const SLICE = 8;

/** Does something with each of many items, and gives way in between. */
export async function inSlices<Item>(items: Iterable<Item>, act: (item: Item) => void): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    act(item);
    if (performance.now() - start < SLICE) continue;
    await giveWay();
    start = performance.now();
  }
}
