import type { SetAct } from '../../../lib/knowledge/Card.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';
import type { CardHere } from '../CardHere.ts';
import { ActWords } from './ActWords.tsx';
import { FactIcon } from './FactIcon.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placeIn } from './placeIn.ts';

interface SetActsProps {
  acts: readonly SetAct[];
  here: CardHere | null;
  t: Translate;
  actions: Pick<CardActions, 'show'>;
}

/** What organs did with the whole set of recommendations, or the whole document: said once, for the document. */
export function SetActs({ acts, here, t, actions }: SetActsProps) {
  if (acts.length === 0) return null;
  return (
    <ul class="set-acts" aria-label={t('fact.ofTheSet')}>
      {acts.map((act) => (
        <li key={JSON.stringify(act)} class="step">
          <FactIcon fact="organ action" />
          <p>
            <span class="quiet">{t(act.scope === 'report' ? 'fact.wholeReport' : 'fact.wholeSet')}</span>{' '}
            <ActWords act={act} t={t} actions={actions} />
          </p>
          <p class="step-said">
            {act.firstHand ? t('fact.firstHand') : t('fact.asReportedIn')}{' '}
            <PlaceLink citation={act.seenAt} open={placeIn({ ...act.seenIn, copy: null }, here, actions)} />
          </p>
        </li>
      ))}
    </ul>
  );
}
