import { isDraft } from '../followUp/isDraft.ts';
import type { KnownDocument } from '../KnownDocument.ts';
import { foldTitle } from './foldTitle.ts';
import { mergeFact } from './mergeFact.ts';

/** What one source says of a document. */
interface DocumentSource {
  value: KnownDocument;
  isTranslation?: boolean;
}

/**
 * What all sources say of a document, the built-in pack first; null where there is none. A draft that goes by its
 * final's symbol says nothing of the final, and a title in another language is no other title.
 */
export function mergeDocument(symbol: string, sources: readonly DocumentSource[]): KnownDocument | null {
  const finals = sources.filter(({ value }) => !isDraft({ type: value.type?.value ?? null, work: symbol }));
  const used = finals.length > 0 ? finals : sources;
  if (used.length === 0) return null;
  const all = used.map(({ value }) => value);
  const titled = used.filter(({ isTranslation, value }) => !isTranslation && value.title);
  const session = mergeFact(all.map((each) => each.session));
  const type = mergeFact(all.map((each) => each.type));
  const date = mergeFact(all.map((each) => each.date));
  const distribution = mergeFact(all.map((each) => each.distribution));
  const titles =
    titled.length > 0 ? titled.map(({ value }) => value.title) : [all.find((each) => each.title)?.title];
  const title = mergeFact(titles, foldTitle);
  return {
    symbol,
    ...(session && { session }),
    ...(type && { type }),
    ...(title && { title }),
    ...(date && { date }),
    ...(distribution && { distribution }),
  };
}
