import type { Span } from '../../symbols/Span.ts';

/* The end of a sentence: a stop before white space and a capital, a number or a quotation; a Chinese stop. */
const END = /[.?!;]["”»')\]]*\s+(?=[\p{Lu}“"«(¿\u0600-\u06ff])|[。；！？]/gu;
/* What ends with a stop inside a sentence. */
const ABBREVIATION =
  /(?:\b(?:No|Nos|para|paras|art|arts|vol|chap|sect|Mr|Mrs|Ms|Dr|St|Sr|Sra|M|Mme|p|pp|e\.g|i\.e|cf|al|U\.S|núm|párr|núms|n|op)|\b\p{Lu})\.$/u;

/** The sentences of a clean text from an offset on, in offsets of that text. */
export function splitSentences(text: string, from: number): Span[] {
  const sentences: Span[] = [];
  let start = from;
  END.lastIndex = from;
  for (let found = END.exec(text); found !== null; found = END.exec(text)) {
    const end = found.index + found[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(start, found.index - 8), found.index + 1))) continue;
    sentences.push({ start, end: found.index + 1 });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
