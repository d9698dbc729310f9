import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface FailedViewProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** What went wrong, and what to do: permission is asked then and there, for these sites alone. */
export function FailedView({ state: { failure, hosts, address }, actions, t }: FailedViewProps) {
  return (
    <section class="reader-failed" role="alert">
      <p>{t(codeKey('readerFailure', failure ?? 'unreachable'))}</p>
      {hosts.length > 0 && <p>{t('reader.hosts', hosts.join(', '))}</p>}
      <p class="reader-buttons">
        {hosts.length > 0 && (
          <button type="button" class="button first" onClick={actions.allow}>
            {t('reader.allow')}
          </button>
        )}
        {hosts.length === 0 && address !== null && (
          <button type="button" class="button first" onClick={actions.retry}>
            {t('reader.retry')}
          </button>
        )}
        {address !== null && (
          <a class="button" href={address} target="_blank" rel="noreferrer">
            {t('reader.original')}
          </a>
        )}
      </p>
    </section>
  );
}
