import type { Translate } from '../Translate.ts';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface FindFieldProps {
  state: Pick<ReaderState, 'sought' | 'found'>;
  actions: Pick<ReaderActions, 'find' | 'findAgain'>;
  t: Translate;
}

/** Where words are searched in a PDF: how often they stand there, and the way from one place to the next. */
export function FindField({ state: { sought, found }, actions, t }: FindFieldProps) {
  const isNowhere = found?.total === 0;
  const told = isNowhere
    ? t('reader.foundNone')
    : found && t('reader.found', String(found.current), String(found.total));
  return (
    <search>
      <form
        class="reader-find"
        onSubmit={(event) => {
          event.preventDefault();
          actions.findAgain(1);
        }}
      >
        <input
          type="search"
          id="reader-find"
          aria-label={t('reader.find')}
          aria-invalid={isNowhere}
          placeholder={t('reader.find')}
          value={sought}
          onInput={({ currentTarget }) => actions.find(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            actions.findAgain(-1);
          }}
        />
        <button type="button" class="button" onClick={() => actions.findAgain(-1)}>
          {t('reader.findBefore')}
        </button>
        <button type="submit" class="button">
          {t('reader.findNext')}
        </button>
        <output>{sought !== '' && told}</output>
      </form>
    </search>
  );
}
