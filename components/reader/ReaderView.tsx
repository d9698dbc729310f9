import type { Translate } from '../Translate.ts';
import { CopyList } from './CopyList.tsx';
import { FailedView } from './FailedView.tsx';
import { OpenForm } from './OpenForm.tsx';
import type { ReaderActions } from './ReaderActions.ts';
import { ReaderBar } from './ReaderBar.tsx';
import type { ReaderState } from './ReaderState.ts';

interface ReaderViewProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** All of the reader but the document itself, which stands below. */
export function ReaderView({ state, actions, t }: ReaderViewProps) {
  const { phase } = state;
  return (
    <>
      <ReaderBar state={state} actions={actions} t={t} />
      {phase === 'loading' && <p class="reader-lead">{t('reader.loading')}</p>}
      {phase === 'failed' && <FailedView state={state} actions={actions} t={t} />}
      {(phase === 'empty' || phase === 'failed') && (
        <main class="reader-start">
          {phase === 'empty' && <p class="reader-lead">{t('reader.lead')}</p>}
          <OpenForm actions={actions} t={t} />
          <CopyList state={state} actions={actions} t={t} />
        </main>
      )}
    </>
  );
}
