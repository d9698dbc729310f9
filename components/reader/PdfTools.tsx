import { useState } from 'preact/hooks';
import type { Translate } from '../Translate.ts';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface PdfToolsProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** Page, zoom, turning and searching of a PDF. */
export function PdfTools({ state: { page, pages, zoom, isListed, found }, actions, t }: PdfToolsProps) {
  const [words, setWords] = useState('');
  return (
    <div class="reader-tools" role="toolbar" aria-label={t('reader.tools')}>
      <button type="button" class="button" aria-pressed={isListed} onClick={actions.toggleList}>
        {t('reader.pages')}
      </button>
      <label class="reader-page">
        <input
          type="number"
          aria-label={t('reader.page')}
          min={1}
          max={pages}
          value={page}
          onChange={({ currentTarget }) => actions.goTo(Number(currentTarget.value))}
        />
        <span>{t('reader.ofPages', String(pages))}</span>
      </label>
      <button
        type="button"
        class="button"
        aria-label={t('reader.zoomOut')}
        onClick={() => actions.zoomBy(-1)}
      >
        −
      </button>
      <span class="reader-zoom">{`${zoom} %`}</span>
      <button type="button" class="button" aria-label={t('reader.zoomIn')} onClick={() => actions.zoomBy(1)}>
        +
      </button>
      <button type="button" class="button" onClick={actions.turn}>
        {t('reader.turn')}
      </button>
      <search>
        <form
          class="reader-find"
          onSubmit={(event) => {
            event.preventDefault();
            actions.find(words, false);
          }}
        >
          <input
            type="search"
            id="reader-find"
            aria-label={t('reader.find')}
            placeholder={t('reader.find')}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
          <button type="button" class="button" onClick={() => actions.find(words, true)}>
            {t('reader.findBefore')}
          </button>
          <button type="submit" class="button">
            {t('reader.findNext')}
          </button>
          <output>{found && t('reader.found', String(found.current), String(found.total))}</output>
        </form>
      </search>
    </div>
  );
}
