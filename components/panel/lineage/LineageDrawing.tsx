import { useMemo } from 'preact/hooks';
import { DateWords } from '../../cards/followUp/DateWords.tsx';
import type { Translate } from '../../Translate.ts';
import type { FollowRow } from '../followUp/FollowRow.ts';
import type { PanelActions } from '../PanelActions.ts';
import { LineageArcs } from './LineageArcs.tsx';
import type { LineageStop } from './LineageStop.ts';
import { listStops } from './listStops.ts';

interface LineageDrawingProps {
  rows: readonly FollowRow[];
  /** Of the document in front. */
  symbol: string | null;
  t: Translate;
  actions: PanelActions;
}

function countWords({ way, said, possible }: LineageStop, t: Translate): string {
  if (way === 'own') return t('lineage.own');
  return [
    said.length > 0 && t(`lineage.${way}`, said.filter(Boolean).join(', ')),
    possible.length > 0 && t('lineage.possible', possible.filter(Boolean).join(', ')),
  ]
    .filter(Boolean)
    .join(' · ');
}

/**
 * From which documents the recommendations come and to which they went: drawn, and as a list that says the same and
 * leads there.
 */
export function LineageDrawing({ rows, symbol, t, actions }: LineageDrawingProps) {
  const stops = useMemo(() => listStops(rows), [rows]);
  if (stops.length < 2) return null;
  return (
    <details class="lineage">
      <summary>
        {t('lineage.title')} <span class="count">{stops.length}</span>
      </summary>
      <LineageArcs stops={stops} />
      <ol class="lineage-stops">
        {stops.map((stop, index) => (
          <li key={`${stop.way} ${stop.document}`} data-way={stop.way}>
            <span class="lineage-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <DateWords date={stop.date} t={t} />{' '}
              {stop.way !== 'own' && stop.document.includes('/') && !stop.document.startsWith('text:') ? (
                <button type="button" class="link-button" onClick={() => actions.show(stop.document)}>
                  <bdi>{stop.document}</bdi>
                </button>
              ) : (
                <b>
                  <bdi>{stop.way === 'own' ? (symbol ?? stop.title) : (stop.title ?? stop.document)}</bdi>
                </b>
              )}
              <span class="lineage-words">{countWords(stop, t)}</span>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
