import type { AgendaItem } from '../../../lib/document/Meeting.ts';
import type { Translate } from '../../Translate.ts';
import { MarkedText } from './MarkedText.tsx';

/** An agenda item, with the documents named for it. */
export function AgendaWords({ item, words, t }: { item: AgendaItem; words: string; t: Translate }) {
  const { documents } = item;
  return (
    <>
      <span class="outline-number">
        <bdi>{item.item}</bdi>
      </span>
      <span class="outline-text">
        <MarkedText text={item.title} words={words} />
        <span class="outline-details">
          {t('outline.agendaItem')}
          {documents.length > 0 && (
            <>
              {' · '}
              <MarkedText text={documents.join(', ')} words={words} />
            </>
          )}
        </span>
      </span>
    </>
  );
}
