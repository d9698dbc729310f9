import type { Translate } from '../Translate.ts';
import { formatSize } from './formatSize.ts';
import type { ReaderActions } from './ReaderActions.ts';
import type { ReaderState } from './ReaderState.ts';

interface CopyListProps {
  state: ReaderState;
  actions: ReaderActions;
  t: Translate;
}

/** What is kept on the device, each with its size and the way to remove it, and what all of it takes. */
export function CopyList({ state: { copies, usage }, actions, t }: CopyListProps) {
  if (copies.length === 0) return null;
  return (
    <section class="reader-copies">
      <h2>{t('reader.copies')}</h2>
      <ul>
        {copies.map(({ key, title, address, size }) => (
          <li key={key}>
            <button type="button" class="link" onClick={() => actions.openCopy(key)}>
              {title}
            </button>
            <span class="quiet copy-address" dir="ltr">
              {address}
            </span>
            <span class="quiet">{formatSize(size, t('languageTag'))}</span>
            <button type="button" class="button" onClick={() => actions.remove(key)}>
              {t('reader.remove')}
            </button>
          </li>
        ))}
      </ul>
      {usage !== null && <p class="quiet">{t('reader.usage', formatSize(usage, t('languageTag')))}</p>}
    </section>
  );
}
