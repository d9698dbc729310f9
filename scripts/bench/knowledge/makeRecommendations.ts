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
