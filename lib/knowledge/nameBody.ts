import type { Collector } from './createCollector.ts';
import type { Knowledge } from './Knowledge.ts';
import { ORGANS } from './ORGANS.ts';

/** The name of a body, from the packs or, for well-known organs, from its head alone; null where neither knows it. */
export function nameBody(key: string, knowledge: Knowledge, collector: Collector): string | null {
  const body = knowledge.body(key);
  return collector.take(body?.names[0]) ?? ORGANS[key]?.name ?? null;
}
