/** Words, and syllables of words that do not exist, to make recommendations of: no two are alike by chance. */
const VERBS = ['keep', 'publish', 'review', 'extend', 'compare', 'fund', 'translate', 'test', 'map', 'audit'];
const SYLLABLES = ['lo', 'mar', 'ti', 'ven', 'ka', 'sor', 'bel', 'du', 'ran', 'po', 'gil', 'ne'];
const PURPOSES = [
  'to inform border staff',
  'to reach remote regions',
  'to save costs in courts',
  'to warn young travellers',
  'to support families at home',
  'to trace payments abroad',
  'to assist small towns',
];
const MEANS = [
  'through yearly reports',
  'by way of joint teams',
  'with help from universities',
  'on the basis of pilot schemes',
  'through shared offices',
  'by means of short guides',
  'with advice from doctors',
];
const TIMES = [
  'within 2 years',
  'before 2031',
  'in 3 stages',
  'every 6 months',
  'by the next session',
  'after 12 pilot runs',
  'in all 5 regions',
];

/** A number that changes with every call, the same for the same seed. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Recommendations in the shape of real ones, all different. */
export function makeRecommendations(count: number, seed = 7): string[] {
  const random = createRandom(seed);
  const pick = (words: readonly string[]) => words[random(words.length)] ?? '';
  const thing = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}s`;
  const made = new Set<string>();
  while (made.size < count)
    made.add(
      `States parties should ${pick(VERBS)} registers of ${thing()} and ${thing()} ${pick(MEANS)} ${pick(TIMES)}, ${pick(PURPOSES)} and ${pick(PURPOSES)}, ${pick(MEANS)}, including for ${thing()} that serve ${thing()}.`,
    );
  return [...made];
}

/** The same text in another copy. */
export const COPIES: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with other line breaks': (text) => text.replace(/ (\w+ \w+) /g, '\n$1  '),
  'with soft hyphens': (text) => text.replace(/(\w{4})(\w{3})/g, '$1\u00ad$2'),
  'hyphenated at a line end': (text) => text.replace(/registers/, 'regis-\nters'),
  'with other quotation marks and dashes': (text) => text.replace(/, /g, ' — “').replace(/ and /, '” and '),
  'with marks of notes': (text) => text.replace(/,/g, ',⁴'),
  'inside a longer paragraph': (text) =>
    `The Working Group recalled what had been said before. It adopted the following. ${text} Speakers then turned to other matters.`,
  'quoted in a sentence': (text) => `The Group had said that “${text.slice(0, -1)}” in its second year.`,
};

/** Small changes that leave the text what it is. */
export const REWORDINGS: Record<string, (text: string) => string> = {
  'one adverb more': (text) => text.replace(' that serve ', ' that often serve '),
  'one word for another': (text) => text.replace('including for ', 'also for '),
  'two words fewer': (text) => text.replace(/, including for/, ', for'),
};

/** Changes that make it another recommendation. */
export const NEAR_DUPLICATES: Record<string, (text: string) => string> = {
  'another addressee': (text) => text.replace('States parties', 'Member States'),
  'one addressee alone': (text) => text.replace('States parties', 'The Secretariat'),
  'a negation': (text) => text.replace('should ', 'should not '),
  'a negation at the end': (text) => text.replace('that serve', 'that never serve'),
  'another number': (text) =>
    text.replace(/\b(?:\d+|next)\b/, (number) => (number === 'next' ? 'second' : `${Number(number) + 1}`)),
  'another strength': (text) => text.replace('should ', 'may '),
  'a softer request': (text) => text.replace('should ', 'should consider to '),
  'an exception': (text) => text.replace('including for', 'except for'),
};
