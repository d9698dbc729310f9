import { codeKey } from '../codeKey.ts';
import type { ReaderFailure } from '../reader/ReaderFailure.ts';
import type { MessageKey, Translate } from '../Translate.ts';
import type { PreparedDocument, PrepareFailure, PrepareState } from './PrepareState.ts';

interface PrepareSessionProps {
  state: PrepareState;
  /** Reads all documents that are not read yet. */
  start: () => void;
  pause: () => void;
  t: Translate;
}

/** Reads every document that a page links to, at one click: how far that is, and what could not be read and why. */
export function PrepareSession({ state, start, pause, t }: PrepareSessionProps) {
  const { documents, is } = state;
  const read = documents.filter((one) => one.state === 'read');
  const failed = documents.filter((one) => one.state === 'failed');
  const current = documents.find((one) => one.state === 'reading');
  const settled = read.length + failed.length;
  return (
    <section class="prepare" aria-label={t('prepare.title')}>
      <h3>{t('prepare.title')}</h3>
      <p>{t('prepare.about', String(documents.length))}</p>
      {is !== 'running' && (
        <button type="button" class="button first" onClick={start}>
          {t(is === 'idle' ? 'prepare.start' : is === 'paused' ? 'prepare.resume' : 'prepare.again')}
        </button>
      )}
      {is === 'running' && (
        <button type="button" class="button" onClick={pause}>
          {t('prepare.pause')}
        </button>
      )}
      {is !== 'idle' && (
        <>
          <progress max={documents.length} value={settled} aria-label={t('prepare.title')} />
          <p role="status">
            {t('prepare.progress', String(read.length), String(documents.length))}
            {is === 'running' && current && (
              <>
                {' '}
                <bdi>{current.name}</bdi>
              </>
            )}
          </p>
        </>
      )}
      {read.length > 0 && (
        <details class="more">
          <summary>{t('prepare.read', String(read.length))}</summary>
          <List documents={read} wordsOf={({ symbol }) => symbol ?? t('known.noSymbol')} />
        </details>
      )}
      {failed.length > 0 && (
        <>
          <h4>{t('prepare.failed', String(failed.length))}</h4>
          <List documents={failed} wordsOf={({ reason }) => reasonWords(reason ?? 'no-document', t)} />
        </>
      )}
    </section>
  );
}

const OWN_REASONS: Partial<Record<PrepareFailure, MessageKey>> = {
  'no-document': 'prepare.noDocument',
  'not-kept': 'prepare.notKept',
  'no-answer': 'prepare.noAnswer',
};

function reasonWords(reason: PrepareFailure, t: Translate): string {
  const own = OWN_REASONS[reason];
  return own === undefined ? t(codeKey('readerFailure', reason as ReaderFailure)) : t(own);
}

interface ListProps {
  documents: readonly PreparedDocument[];
  /** What is said of one beside its name. */
  wordsOf: (document: PreparedDocument) => string;
}

function List({ documents, wordsOf }: ListProps) {
  return (
    <ul class="prepare-list">
      {documents.map((document) => (
        <li key={document.address}>
          <a href={document.address} target="_blank" rel="noreferrer">
            <bdi>{document.name}</bdi>
          </a>
          <span>{wordsOf(document)}</span>
        </li>
      ))}
    </ul>
  );
}
