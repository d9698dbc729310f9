import type { EvidenceLine } from '../../../lib/knowledge/Card.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';
import type { CardHere } from '../CardHere.ts';
import { ActWords } from './ActWords.tsx';
import { DateWords } from './DateWords.tsx';
import { FACT_KEYS } from './FACT_KEYS.ts';
import { FactIcon } from './FactIcon.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placeIn } from './placeIn.ts';
import { speakerWords } from './speakerWords.ts';

interface EvidenceItemProps {
  line: EvidenceLine;
  here: CardHere | null;
  t: Translate;
  actions: CardActions;
}

/** One piece of evidence: when, what, where, who says it, and the words of the place where the reader has them. */
export function EvidenceItem({ line, here, t, actions }: EvidenceItemProps) {
  const { relation, act, seenIn, citation, quote, gist, isKept, added, type, title } = line;
  const { document, paragraph, copy, date } = seenIn;
  const open = placeIn({ document, paragraph, copy: isKept ? copy : null }, here, actions);
  const said = speakerWords(line, t);
  return (
    <li class="step">
      <FactIcon fact={relation} />
      <DateWords date={date} t={t} />
      <p>
        {act === null ? <b>{t(FACT_KEYS[relation])}</b> : <ActWords act={act} t={t} actions={actions} />}{' '}
        <span class="step-in">{t('fact.in')}</span> <PlaceLink citation={citation} open={open} />
      </p>
      {title !== null && !citation.startsWith(title) && type !== null && (
        <p class="quiet">
          <bdi>{title}</bdi>
        </p>
      )}
      {said !== '' && <p class="step-said">{said}</p>}
      {quote !== null ? (
        <q class="step-quote" dir="auto">
          {quote}
        </q>
      ) : (
        gist !== null && (
          <p class="step-gist">
            <span class="quiet">
              {gist.pack === undefined ? t('fact.ourSummary') : t('packs.gistOf', gist.pack)}
            </span>{' '}
            <span lang={gist.language}>{gist.text}</span>
          </p>
        )
      )}
      {seenIn.through?.way === 'pack' && (
        <p class="quiet">
          <bdi>{t('packs.through', seenIn.through.name)}</bdi>
        </p>
      )}
      {added !== null && <p class="step-mine">{t('fact.addedByYou')}</p>}
    </li>
  );
}
