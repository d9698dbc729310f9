import { expect, test } from 'vitest';
import { nameOfTopic } from '../../../components/nameOfTopic.ts';
import { TOPICS } from '../../../lib/knowledge/TOPICS.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { flatten } from '../locales/flatten.ts';

test.each(TOPICS)('%s has words', (topic) => {
  const words = flatten(en);
  expect(nameOfTopic(topic, (key) => words.get(key) ?? '')).toMatch(/^\p{Lu}/u);
});
