import { readFileSync } from 'node:fs';
import type { LaterKind } from './laterDocuments.ts';

/** A passage that looks like evidence and is none, or one that says something plainly. */
export interface TestPassage {
  in: LaterKind;
  /** What makes it deceptive; or what must be found, "relation paragraph". */
  what: string;
  passage: string;
}

/** The passages of one part of `passages.txt`. */
export function readPassages(part: string): TestPassage[] {
  const text = readFileSync(new URL('passages.txt', import.meta.url), 'utf8');
  const lines = (text.split(`## ${part}\n`)[1]?.split('\n## ')[0] ?? '').split('\n');
  return lines.flatMap((line) => {
    const [kind, what, passage] = line.split(' | ');
    return kind && what && passage ? [{ in: kind as LaterKind, what, passage }] : [];
  });
}
