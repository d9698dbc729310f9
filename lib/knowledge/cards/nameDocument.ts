import type { NamedDocument } from '../Card.ts';
import { citePinpoint } from '../citePinpoint.ts';
import { describeSymbol } from '../describeSymbol.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import { readingLinks } from '../readingLinks.ts';
import type { CardMaker } from './CardMaker.ts';

/** A document that evidence names, by its symbol where it has one, else by its key or work. */
interface Named {
  document: string;
  work: string;
  copy?: string;
  paragraph: string | null;
}

/** A document in the words of the packs, else of the reader's own copy, else of its symbol. */
export function nameDocument(
  { document, work, copy, paragraph }: Named,
  { knowledge, collector }: CardMaker,
  kept: KeptCopy | null,
): NamedDocument {
  const isSymbol = !work.startsWith('text:');
  const known = knowledge.document(work);
  const read = copy === undefined ? undefined : knowledge.readings.find((each) => each.copy === copy);
  // A source that has no symbol goes by a key, and has a title in the pack.
  const source = knowledge.readSource(document).document;
  const title =
    collector.takeCertain(known?.title) ?? kept?.title ?? (isSymbol || source === document ? null : source);
  return {
    type:
      collector.takeCertain(known?.type) ??
      kept?.type ??
      read?.type ??
      (isSymbol ? describeSymbol(work).type : null),
    title,
    links: isSymbol ? readingLinks(work) : [],
    citation: (isSymbol ? work : (title ?? document)) + citePinpoint(paragraph),
  };
}
