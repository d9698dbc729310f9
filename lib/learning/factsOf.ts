import type { KeptFacts } from './KeptFacts.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';

/** What a kept document says of itself, without its text. */
export function factsOf(document: LearnedDocument): KeptFacts {
  const { copy, work, symbol, language, title, type, date, session, parser, at } = document;
  const sessionName = session?.canonical ?? '';
  return { copy, work, symbol, language, title, type, date, session, parser, at, sessionName };
}
