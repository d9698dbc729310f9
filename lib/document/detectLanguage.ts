import type { Language } from '../symbols/Language.ts';

/** Words that are frequent in one language and rare in the others. */
const COMMON: [Language, RegExp][] = [
  ['en', /\b(?:the|of|and|which|with|should)\b/gi],
  ['fr', /\b(?:les|des|une|dans|pour|aux|qui|est)\b/gi],
  ['es', /\b(?:los|las|del|una|para|por|con|que)\b/gi],
];
const SCRIPTS: [Language, RegExp][] = [
  ['ar', /[\u0620-\u064a]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0430-\u044f]/g],
];
const SAMPLE = 6_000;
const ENOUGH_LETTERS = 0.2;

/** The official language that a text is written in, by its script or its commonest words; null for too little to tell. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > sample.length * ENOUGH_LETTERS) return language;
  }
  const counts = COMMON.map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }));
  counts.sort((a, b) => b.count - a.count);
  const [best] = counts;
  return best && best.count >= 2 ? best.language : null;
}
