import type { Topic } from '../lib/knowledge/TOPICS.ts';
import { codeKey } from './codeKey.ts';
import type { Translate } from './Translate.ts';

/** What a recommendation is about, in the reader's language. */
export function nameOfTopic(topic: Topic, t: Translate): string {
  return t(codeKey('topic', topic));
}
