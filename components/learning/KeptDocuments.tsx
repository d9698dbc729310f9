import { formatDays } from '../../lib/export/formatDays.ts';
import { languageNames } from '../languageNames.ts';
import type { Translate } from '../Translate.ts';
import type { KeptActions } from './KeptActions.ts';
import type { KeptRow, KeptState } from './KeptState.ts';

interface KeptDocumentsProps {
  state: KeptState;
  actions: KeptActions;
  t: Translate;
}

const MEGABYTE = 1_000_000;

/** The documents that are kept on this device: whether any are, which they are, how large, and the ways to forget them. */
export function KeptDocuments({ state, actions, t }: KeptDocumentsProps) {
  const { isOn, documents, forgotten, failed } = state;
  const bytes = (documents ?? []).reduce((sum, { size }) => sum + size, 0);
  return (
    <section class="kept">
      <h2>{t('learning.title')}</h2>
      <p>{t('learning.about')}</p>
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => actions.setLearning(event.currentTarget.checked)}
        />
        {t('learning.on')}
      </label>
      {documents !== null && documents.length === 0 && <p class="kept-sum">{t('learning.none')}</p>}
      {documents !== null && documents.length > 0 && (
        <>
          <p class="kept-sum">
            {t('learning.sum', String(documents.length), megabytes(bytes, t))}
            <button type="button" class="button" onClick={actions.forgetAll}>
              {t('learning.forgetAll')}
            </button>
          </p>
          <ul class="kept-list" aria-label={t('learning.list')}>
            {documents.map((document) => (
              <Row
                key={document.copy}
                document={document}
                forget={() => actions.forget(document.copy)}
                t={t}
              />
            ))}
          </ul>
        </>
      )}
      <p class="kept-said" role="status">
        {forgotten !== null && (
          <>
            {'all' in forgotten ? t('learning.allForgotten') : t('learning.forgotten', forgotten.name)}{' '}
            <button type="button" class="button" onClick={actions.undo}>
              {t('learning.undo')}
            </button>
          </>
        )}
      </p>
      <p role="alert">{failed ? t('learning.failed') : null}</p>
    </section>
  );
}

interface RowProps {
  document: KeptRow;
  forget: () => void;
  t: Translate;
}

function Row({ document, forget, t }: RowProps) {
  const { symbol, title, date, language, size } = document;
  const name = symbol ?? title ?? t('learning.noTitle');
  const facts = [
    date && formatDays(date, date, t('languageTag')),
    language && (languageNames[language as keyof typeof languageNames] ?? language),
    t('learning.size', megabytes(size, t)),
  ].filter(Boolean);
  return (
    <li>
      <span class="kept-name">
        {symbol && (
          <b>
            <bdi>{symbol}</bdi>
          </b>
        )}
        <bdi>{title ?? (symbol ? '' : t('learning.noTitle'))}</bdi>
        <small>{facts.join(' · ')}</small>
      </span>
      <button type="button" class="button" aria-label={t('learning.forgetThis', name)} onClick={forget}>
        {t('learning.forget')}
      </button>
    </li>
  );
}

function megabytes(bytes: number, t: Translate): string {
  return new Intl.NumberFormat(t('languageTag'), {
    maximumFractionDigits: 2,
    minimumFractionDigits: 2,
  }).format(bytes / MEGABYTE);
}
