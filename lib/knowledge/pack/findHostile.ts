import type { PackFaultCode } from './PACK_FAULTS.ts';
import { PACK_LIMITS } from './PACK_LIMITS.ts';

/** What is wrong in a value, and where: "title", "names 2, value". */
export interface Hostile {
  code: PackFaultCode;
  path: string;
}

const KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const SCRIPT = /^[\s\p{Cc}]*(?:javascript|vbscript|data)[\s\p{Cc}]*:/iu;
const MARKUP = /<[a-z!/?]/i;
/** The words of documents themselves, which say what they say; nothing in a pack ever becomes markup. */
const WORDS = new Set(['text', 'words']);

/** The first thing in an entry that no honest pack has: markup, scripts' addresses, keys of prototypes; null for none. */
export function findHostile(value: unknown, isText: boolean): Hostile | null {
  if (typeof value === 'string') {
    const code = judge(value);
    return code && { code, path: '' };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (KEYS.has(key)) return { code: 'hostile-key', path: '' };
    if (isText && WORDS.has(key) && typeof inner === 'string') continue;
    const found = findHostile(inner, isText);
    const place = Array.isArray(value) ? String(Number(key) + 1) : key.slice(0, 40);
    if (found) return { code: found.code, path: [place, found.path].filter(Boolean).join(', ') };
  }
  return null;
}

function judge(text: string): PackFaultCode | null {
  if (text.length > PACK_LIMITS.text) return 'long-text';
  if (SCRIPT.test(text)) return 'script-address';
  return MARKUP.test(text) ? 'markup' : null;
}
