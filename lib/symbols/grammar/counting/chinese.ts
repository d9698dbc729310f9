import type { CountingWords } from './CountingWords.ts';

export const CHINESE_COUNTING: CountingWords = {
  months: Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
  ordinals: [],
  tens: [],
};
