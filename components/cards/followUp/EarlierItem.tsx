import type { LineageLine } from '../../../lib/knowledge/Card.ts';
import type { MessageKey, Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';
import type { CardHere } from '../CardHere.ts';
import { DateWords } from './DateWords.tsx';
import { FactIcon } from './FactIcon.tsx';
import type { FollowFact } from './FollowFact.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { placeIn } from './placeIn.ts';

/** What the recommendation itself says of an earlier text: the shape and the words of it. */
const RELATIONS: Partial<Record<string, { fact: FollowFact; words: MessageKey }>> = {
  'builds on': { fact: 'built on', words: 'recommendation.builds_on' },
  restates: { fact: 'restated', words: 'recommendation.restates' },
};
const REFERS = { fact: 'mentioned', words: 'recommendation.refers_to' } as const;

interface EarlierItemProps {
  line: LineageLine;
  here: CardHere | null;
  t: Translate;
  actions: CardActions;
}

/** Where a recommendation comes from: one earlier text, and the way there. */
export function EarlierItem({ line, here, t, actions }: EarlierItemProps) {
  const { document, paragraph, date, relation, citation, title } = line;
  const { fact, words } = RELATIONS[relation ?? ''] ?? REFERS;
  const isHere = here?.placeOf(document, paragraph) != null;
  return (
    <li class="step">
      <FactIcon fact={fact} />
      {date !== null && <DateWords date={date} t={t} />}
      <p>
        <b>{t(words)}</b>{' '}
        <PlaceLink citation={citation} open={placeIn({ document, paragraph, copy: null }, here, actions)} />
        {isHere && ` (${t('recommendation.onThisPage')})`}
      </p>
      {title !== null && (
        <p class="quiet">
          <bdi>{title}</bdi>
        </p>
      )}
    </li>
  );
}
