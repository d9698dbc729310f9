import type { Document } from '../../document/Document.ts';
import type { ParagraphItem } from '../../document/Paragraph.ts';
import type { TextIndex } from '../fingerprint/TextIndex.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import type { PackReading } from '../pack/packReading.ts';
import { splitIdentity } from '../splitIdentity.ts';
import { readPinpoint } from './readPinpoint.ts';

/**
 * Known recommendations that a document quotes word for word in paragraphs that are none themselves: mentioned, by
 * text. What only reads nearly the same is left out, since one word can turn it round.
 */
export function readQuotes(
  { paragraphs, recommendations }: Pick<Document, 'paragraphs' | 'recommendations'>,
  { work, speaker }: Pick<PackReading, 'work' | 'speaker'>,
  index: TextIndex,
): PackEvidence[] {
  const own = new Set(recommendations.map(({ paragraph, annex }) => `${annex}/${paragraph}`));
  return paragraphs
    .filter(({ number, annex }) => !own.has(`${annex}/${number}`))
    .flatMap((paragraph) =>
      index
        .recognise(joinText(paragraph))
        .filter(({ likeness }) => likeness === 'same')
        .flatMap(({ id }): PackEvidence[] => {
          const { work: quoted, at } = splitIdentity(id);
          const pinpoint = at.replace('(', ' (');
          if (quoted === work || readPinpoint(pinpoint) === null) return [];
          return [
            {
              relation: 'mentioned',
              certainty: 'textual',
              work: quoted,
              scope: 'paragraph',
              paragraph: pinpoint,
              at: paragraph.number,
              by: null,
              speaker,
            },
          ];
        }),
    );
}

function joinText({ text, items }: Pick<ParagraphItem, 'text' | 'items'>): string {
  return [text, ...items.map(joinText)].join('\n\n');
}
