import { FACT_KEYS } from '../../../components/cards/followUp/FACT_KEYS.ts';
import { STANDING_KEYS } from '../../../components/cards/STANDING_KEYS.ts';
import { STATUS_KEYS } from '../../../components/notes/STATUS_KEYS.ts';
import type { Translate } from '../../../components/Translate.ts';
import type { OutlineRecommendation } from '../../document/Outline.ts';
import type { OrganAction } from '../../knowledge/followUp/FollowUp.ts';
import type { Mark } from './Mark.ts';

/** What a mark says: its place in short, who is asked and how, and the whole for those who hear it. */
export interface MarkWords {
  /** "para. 15 (a)"; '' for a passage without a number. */
  place: string;
  /** "States parties: should"; '' where nothing was read. */
  asks: string;
  label: string;
}

function placeOf({ paragraph, annex, item }: OutlineRecommendation, isItem: boolean): string {
  const number = [paragraph, isItem ? item : null].filter(Boolean).join(' ');
  return annex === null || number === '' ? number : `${number} (${annex})`;
}

/** The words of the mark of a whole set: verbs of organs stand as printed. */
function wordsOfSet(set: readonly OrganAction[], t: Translate): MarkWords {
  const place = t('fact.ofTheSet');
  const asks = [...new Set(set.map(({ verb }) => verb))].join(', ');
  return { place, asks, label: `${place}: ${asks}` };
}

/** The words of a mark, in the reader's language. Wordings and addressees stay as printed. */
export function wordsOfMark(mark: Mark, t: Translate): MarkWords {
  const { standing, later, set, isItem, tracking, recommendations } = mark;
  if (set.length > 0) return wordsOfSet(set, t);
  const [first] = recommendations;
  const isOne = isItem || first.item === null || recommendations.length === 1;
  const place = placeOf(first, isOne);
  const ask = isOne ? first.asks[0] : undefined;
  const asked = ask && [ask.addressee ?? t('mark.nobodyNamed'), ask.wording];
  const more = isOne && first.asks.length > 1 ? t('mark.more', String(first.asks.length - 1)) : '';
  const items = isOne ? '' : t('mark.items', String(recommendations.length));
  const fact = later === null || later === 'not checked' ? '' : t(FACT_KEYS[later]);
  const mine = tracking && `${t('note.statusLabel')} ${t(STATUS_KEYS[tracking.status])}`;
  const spoken = [
    t(STANDING_KEYS[standing]),
    place && t('mark.paragraph', place),
    ...(asked ?? []),
    more,
    items,
    fact,
    first.by === 'reader' && t('mark.byReader'),
    mine,
  ];
  return {
    place: place && t('note.paragraph', place),
    asks: [asked?.join(': '), more, items, fact, standing === 'reads-like' && t('mark.readsLike'), mine]
      .filter(Boolean)
      .join(' · '),
    label: spoken.filter(Boolean).join(', '),
  };
}
