import { useState } from 'preact/hooks';
import { formatDays } from '../../../lib/export/formatDays.ts';
import { FactIcon } from '../../cards/followUp/FactIcon.tsx';
import { SetActs } from '../../cards/followUp/SetActs.tsx';
import { documentTypeOf } from '../../documentTypeOf.ts';
import type { Translate } from '../../Translate.ts';
import type { PageState } from '../PanelState.ts';
import { SessionSteps } from './SessionSteps.tsx';

interface DocumentBarProps {
  state: PageState;
  /** Shows the card of a session. */
  show: (canonical: string) => void;
  t: Translate;
}

/** This document in three lines, on every tab: its symbol and how that is known, its title, its session. */
export function DocumentBar({ state, show, t }: DocumentBarProps) {
  const { symbol, basis, header, title } = state;
  // As a joint document prints them: "A/80/86–E/2025/71".
  const joined = [symbol, ...(header?.otherSymbols ?? [])].join('–');
  const [isSetHidden, hideSet] = useState(false);
  const own = state.own?.card === 'document' ? state.own : null;
  const date = own?.date ?? header?.date ?? null;
  const facts = [
    documentTypeOf(own?.type ?? header?.type ?? null, t),
    date && formatDays(date, date, t('languageTag')),
  ].filter(Boolean);
  return (
    <>
      <p class="document-line">
        <b class={symbol ? 'panel-symbol' : 'panel-symbol unknown'}>
          {symbol ? <bdi>{joined}</bdi> : t('known.noSymbol')}
        </b>
        {symbol && <span class={`known ${basis}`}>{t(`known.${basis}`)}</span>}
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {own !== null && own.set.length > 0 && !isSetHidden && (
        <details class="set-line">
          <summary>
            <FactIcon fact="organ action" />
            <span>
              {t('fact.ofTheSet')}:{' '}
              {own.set.map(({ verb, resolution, firstHand }, index) => (
                <span key={index}>
                  {index > 0 && '; '}
                  <b lang="en">
                    <bdi>{verb}</bdi>
                  </b>
                  {resolution !== null && (
                    <>
                      {', '}
                      <bdi>{resolution}</bdi>
                    </>
                  )}
                  {!firstHand && `, ${t('report.asReported')}`}
                </span>
              ))}
            </span>
          </summary>
          <div class="card">
            <SetActs acts={own.set} here={null} t={t} actions={{ show }} />
            <button type="button" class="link" onClick={() => hideSet(true)}>
              {t('fact.hideSet')}
            </button>
          </div>
        </details>
      )}
      <SessionSteps own={own} header={header} show={show} t={t} />
    </>
  );
}
