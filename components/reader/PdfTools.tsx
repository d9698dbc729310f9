import type { Translate } from '../Translate.ts';
import { FindField } from './FindField.tsx';
import { PageField } from './PageField.tsx';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface PdfToolsProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** Page, zoom, turning and searching of a PDF. */
export function PdfTools({ state, actions, t }: PdfToolsProps) {
  const { page, pages, zoom, isListed } = state;
  return (
    <div class="reader-tools" role="toolbar" aria-label={t('reader.tools')}>
      <button type="button" class="button" aria-pressed={isListed} onClick={actions.toggleList}>
        {t('reader.pages')}
      </button>
      <PageField page={page} pages={pages} goTo={actions.goTo} t={t} />
      <button
        type="button"
        class="button"
        aria-label={t('reader.zoomOut')}
        onClick={() => actions.zoomBy(-1)}
      >
        −
      </button>
      <span class="reader-zoom">{t('reader.percent', String(zoom))}</span>
      <button type="button" class="button" aria-label={t('reader.zoomIn')} onClick={() => actions.zoomBy(1)}>
        +
      </button>
      <button type="button" class="button" onClick={() => actions.turn(1)}>
        {t('reader.turn')}
      </button>
      <FindField state={state} actions={actions} t={t} />
    </div>
  );
}
