import { PIECES, SUFFIXES, SYMBOL_FAMILIES } from './symbolFamilies.ts';

/** A family ready to match: `pattern` is sticky and starts at the head. */
export interface CompiledFamily {
  id: string;
  pattern: RegExp;
}

function expand(source: string): string {
  const expanded = source.replace(/<([a-z]+)>/g, (_, name: string) => PIECES[name] ?? '');
  return expanded === source ? source : expand(expanded);
}

/**
 * The families by head. A symbol must not run on after its end: what the grammar does not know
 * is left alone rather than cut ("A/71/119/x" is no A/71/119). A stray space before the first slash
 * is allowed, since text taken from PDF files has it ("A /HRC/27/12").
 */
export function compileFamilies(): Map<string, CompiledFamily[]> {
  const byHead = new Map<string, CompiledFamily[]>();
  for (const { id, heads, rest } of SYMBOL_FAMILIES) {
    const source = `(?:${heads}) ?(?:${expand(rest)})${expand(SUFFIXES)}(?![\\d_]| ?/[A-Za-z0-9])`;
    const compiled = { id, pattern: new RegExp(source, 'y') };
    for (const head of heads.split('|')) byHead.set(head, [...(byHead.get(head) ?? []), compiled]);
  }
  return byHead;
}
