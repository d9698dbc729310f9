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
/** What mastheads say in one language alone; asked where a text is too short for its words to tell. */
const MASTHEADS: [Language, RegExp][] = [
  [
    'fr',
    /Nations Unies|Distr\. ?:? ?(?:[Gg]énérale|[Ll]imitée)|Original ?: ?(?:anglais|français|espagnol|russe|arabe|chinois)/,
  ],
  ['es', /Naciones Unidas|Original ?: ?(?:inglés|francés|español|ruso|árabe|chino)/],
  ['en', /United Nations|Original ?: ?(?:English|French|Spanish|Russian|Arabic|Chinese)/],
];
const SAMPLE = 6_000;
const ENOUGH_LETTERS = 0.2;

/** The official language that a text is written in, by its script, its commonest words or its masthead; null for too little to tell. */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE);
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > sample.length * ENOUGH_LETTERS) return language;
  }
  const counts = COMMON.map(([language, words]) => ({ language, count: sample.match(words)?.length ?? 0 }));
  counts.sort((a, b) => b.count - a.count);
  const [best] = counts;
  if (best && best.count >= 2) return best.language;
  return MASTHEADS.find(([, words]) => words.test(sample))?.[0] ?? null;
}
