import type { Content } from '../../lib/notes/schema/contentSchema.ts';
import type { Translate } from '../Translate.ts';

interface SourceNameProps {
  source: Content['source'];
  /** Only the place in the document, where the document goes without saying. */
  placeOnly?: boolean;
  t: Translate;
}

/** Where a note was made: the document by its symbol, else its title, and the paragraph. Nothing where nothing is known. */
export function SourceName({ source, placeOnly = false, t }: SourceNameProps) {
  const place = source.paragraph === null ? null : t('note.paragraph', source.paragraph);
  const name = placeOnly ? null : (source.symbol ?? source.title);
  const parts = [name, place].filter((part) => part !== null && part !== '');
  return parts.length > 0 ? <bdi class="note-source">{parts.join(', ')}</bdi> : null;
}
