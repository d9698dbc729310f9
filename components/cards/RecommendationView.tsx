import type { RecommendationCard } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';
import { AskList } from './AskList.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { CorrectThis } from './CorrectThis.tsx';
import { EarlierTexts } from './EarlierTexts.tsx';
import { FactChips } from './followUp/FactChips.tsx';
import { FollowUpView } from './followUp/FollowUpView.tsx';
import { MyStatus } from './MyStatus.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { STANDING_KEYS } from './STANDING_KEYS.ts';

function placeOf({ paragraph, item, annex }: RecommendationCard, t: Translate): string | null {
  const number = [paragraph, item].filter(Boolean).join(' ');
  if (number === '') return null;
  return t('note.paragraph', annex === null ? number : `${number} (${annex})`);
}

/** The card of a recommendation: its place and first words, who is asked and how, what it rests on, what refers to it. */
export function RecommendationView({ card, t, actions, here }: CardProps<RecommendationCard>) {
  const { followUp } = card;
  const { setStatus, openNote } = actions;
  const place = placeOf(card, t);
  const remarks = [
    card.standing === 'proposal' && t('recommendation.proposalWhy'),
    card.standing === 'reads-like' && t('recommendation.readsLikeWhy'),
    card.by === 'reader' && t('recommendation.byReader'),
    card.symbolBasis === 'inferred' && t('recommendation.inferredSymbol'),
  ].filter(Boolean);
  return (
    <CardFrame
      name={card.symbol ?? place ?? t('recommendation.noNumber')}
      kind={t(STANDING_KEYS[card.standing])}
      pinpoint={card.symbol === null ? null : place}
      t={t}
      actions={actions}
    >
      <blockquote class="card-quote" dir="auto">
        {card.words}
      </blockquote>
      <div class="card-meta">
        <AskList asks={card.asks} t={t} />
        {card.headings.length > 0 && (
          <ol class="path" aria-label={t('recommendation.path')}>
            {card.headings.map((heading) => (
              <li key={heading}>
                <bdi>{heading}</bdi>
              </li>
            ))}
          </ol>
        )}
        {followUp && <FactChips followUp={followUp} t={t} />}
        {here && setStatus && openNote && (
          <MyStatus
            key={`${card.id} status`}
            span={here.span}
            mine={here.mine}
            t={t}
            actions={{ setStatus, openNote }}
          />
        )}
      </div>
      {followUp ? (
        <FollowUpView card={card} followUp={followUp} here={here} t={t} actions={actions} />
      ) : (
        <EarlierTexts lines={card.refersTo} here={here} t={t} actions={actions} />
      )}
      {here && <OnThisPage here={here} t={t} actions={actions} />}
      {remarks.length > 0 && (
        <div class="card-why">
          {remarks.map((remark) => (
            <p key={remark} class="quiet">
              {remark}
            </p>
          ))}
        </div>
      )}
      {here && actions.correct && (
        <CorrectThis key={card.id} card={card} hash={here.hash} t={t} correct={actions.correct} />
      )}
      <CopyCitation
        key={card.citation}
        citation={card.citation}
        clip={card.clip}
        passage={here?.span ?? null}
        quoted={card.span}
        t={t}
        actions={actions}
      />
    </CardFrame>
  );
}
