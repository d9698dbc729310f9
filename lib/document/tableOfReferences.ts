import type { Document } from './Document.ts';
import type { ReferenceTable } from './readBackReferences.ts';
import { separateText } from './separateText.ts';

/** The references and notes of a document, for looking them up by place. */
export function tableOfReferences(
  text: string,
  { references, footnotes, roles }: Pick<Document, 'references' | 'footnotes' | 'roles'>,
): ReferenceTable {
  const marks = footnotes
    .flatMap((note) => note.marks.map(({ start }) => ({ start, note })))
    .sort((a, b) => a.start - b.start);
  return { ...separateText(text, roles, references), marks };
}
