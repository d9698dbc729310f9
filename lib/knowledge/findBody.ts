import type { Knowledge } from './Knowledge.ts';
import { ORGANS } from './ORGANS.ts';

/** Parts of symbols that stand for a committee, commission or group of the organ before them. */
const SUBSIDIARY = /^(?:(?:AC|C|CN|EG|WG)\.\d{1,3}|IRG|IRM)$/;

/**
 * The deepest body that is known among those that a symbol prints: "A" for "A/C.2", "CTOC/COP/WG.4" for itself.
 * Where something else than a group of a known body comes after it, as in "A/CONF.222", what is printed stands.
 */
export function findBody(printed: string, knowledge: Knowledge): string {
  const parts = printed.split('/');
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('/');
    if (knowledge.body(key) || Object.hasOwn(ORGANS, key)) return key;
    if (!SUBSIDIARY.test(parts[length - 1] ?? '')) return printed;
  }
  return printed;
}
