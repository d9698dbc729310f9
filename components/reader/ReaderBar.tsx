import type { Translate } from '../Translate.ts';
import { formatSize } from './formatSize.ts';
import { PdfTools } from './PdfTools.tsx';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface ReaderBarProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** The bar over a document: its title, where it is on the web, and what can be done with it. */
export function ReaderBar({ state, actions, t }: ReaderBarProps) {
  const { title, subtitle, address, phase, isPdf, isPrinting, progress, warning, message } = state;
  const copy = state.copies.find(({ key }) => key === state.key);
  return (
    <header class="reader-bar">
      <div class="reader-head">
        <h1 dir="auto">{title || t('reader.title')}</h1>
        {subtitle !== '' && (
          <p class="reader-subtitle" title={subtitle}>
            <bdi>{subtitle}</bdi>
          </p>
        )}
        {address !== null && (
          <>
            <a class="link reader-address" href={address} target="_blank" rel="noreferrer" dir="ltr">
              {address}
            </a>
            <button type="button" class="button" onClick={actions.copyAddress}>
              {t('reader.copyAddress')}
            </button>
          </>
        )}
        {phase === 'open' && (
          <>
            {copy ? (
              <button type="button" class="button" onClick={actions.unkeep}>
                {t('reader.unkeep', formatSize(copy.size, t('languageTag')))}
              </button>
            ) : (
              <button type="button" class="button" onClick={actions.keep}>
                {t('reader.keep')}
              </button>
            )}
            <button type="button" class="button" onClick={actions.print}>
              {t(isPrinting ? 'reader.stopPrinting' : 'reader.print')}
            </button>
            <button type="button" class="button" onClick={actions.openOther}>
              {t('reader.openOther')}
            </button>
          </>
        )}
      </div>
      {phase === 'open' && isPdf && <PdfTools state={state} actions={actions} t={t} />}
      {progress !== null && progress < 1 && (
        <progress class="reader-progress" aria-label={t('reader.loading')} value={progress} max={1} />
      )}
      {warning !== null && <p class="reader-warning">{warning}</p>}
      <p class="reader-message" role="status">
        {message}
      </p>
    </header>
  );
}
