/** Some characters of an item, as they are written: `count` of them from `from` on. */
export interface Spelled {
  text: string;
  from: number;
  count: number;
}

/* A stray space in "child -friendly" and "A /HRC/27/12". */
const STRAY = '(?<=\\p{L}) (?=-\\p{Ll})|(?<=^[A-Z]) (?=\\/[A-Z\\d])';
/* Lam and alef, drawn as one, that a file names in the wrong order: two alefs never stand side by side; "first". */
const SWAPPED =
  '(?<=\\u0627)[\\u0622\\u0623\\u0625\\u0627]\\u0644|(?<=(?<![\\u0620-\\u064a])\\u0623\\u0648)\\u0627\\u0644(?![\\u0620-\\u064a])';
/* Ligatures and the forms that Arabic letters take in print; special white space and control characters; bullets. */
const SPECIAL = new RegExp(
  `(${STRAY})|(${SWAPPED})|[\\ufb00-\\ufb06\\ufb50-\\ufdfb\\ufe70-\\ufefc]|[\\p{Cc}\\u00a0\\u2000-\\u200a\\u202f\\u3000]|[\\uf0b7\\uf0a7\\uf0d8\\uf02d]`,
  'gu',
);
/** Bullets of the symbol fonts of word processors. */
const BULLETS: Record<string, string> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf0d8': '•', '\uf02d': '-' };
const SPACE = /^[\s\p{Cc}]$/u;

/** Writes out what print draws together: ligatures as letters, forms of Arabic letters as the letters, special spaces as one. */
export function spellOut(printed: string): Spelled[] {
  const spelled: Spelled[] = [];
  let at = 0;
  const addPlain = (end: number) => {
    if (end > at) spelled.push({ text: printed.slice(at, end), from: at, count: end - at });
  };
  for (const { 0: found, 1: stray, 2: swapped, index } of printed.matchAll(SPECIAL)) {
    addPlain(index);
    const whole = BULLETS[found] ?? (SPACE.test(found) ? ' ' : found.normalize('NFKC'));
    const text = swapped === undefined ? whole : [...whole].reverse().join('');
    spelled.push({ text: stray === undefined ? text : '', from: index, count: found.length });
    at = index + found.length;
  }
  addPlain(printed.length);
  return spelled;
}
