import type { Translate } from '../../Translate.ts';
import type { Finding } from './Finding.ts';

interface FindingRowsProps {
  findings: readonly Finding[];
  open: (finding: Finding) => void;
  t: Translate;
}

/** What a search of the notes finds besides them: recommendations and documents, below the list and closed at first. */
export function FindingRows({ findings, open, t }: FindingRowsProps) {
  if (findings.length === 0) return null;
  return (
    <details class="findings">
      <summary>{t('found.title', String(findings.length))}</summary>
      <ul>
        {findings.map((finding) => {
          const { key, symbol, paragraph, words, isGist } = finding;
          const place = paragraph === null ? null : t('note.paragraph', paragraph);
          return (
            <li key={key}>
              <button type="button" class="finding" onClick={() => open(finding)}>
                <bdi class="note-source">{[symbol, place].filter((part) => part !== null).join(', ')}</bdi>
                <bdi class={isGist ? 'finding-words gist' : 'finding-words'}>{words}</bdi>
                {isGist && <span class="hint">{t('found.gist')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
