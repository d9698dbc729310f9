import { useState } from 'preact/hooks';
import type { EarlierText } from '../../../lib/notes/log/EarlierText.ts';
import type { Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import { MarkdownView } from '../markdown/MarkdownView.tsx';

interface EarlierTextsProps {
  /** The newest first; null until they are read. */
  texts: readonly EarlierText[] | null;
  /** What stands in the editor. */
  current: string;
  now: Date;
  read: () => void;
  /** Puts one of them in the editor. */
  use: (comment: string) => void;
  t: Translate;
}

/** The texts that a note had, from its history; each goes back into the editor at a click, and is saved like typing. */
export function EarlierTexts({ texts, current, now, read, use, t }: EarlierTextsProps) {
  const [isOpen, open] = useState(false);
  const others = texts?.filter(({ comment }) => comment !== current);
  function toggle(): void {
    if (!isOpen) read();
    open(!isOpen);
  }
  return (
    <section class="field earlier">
      <button type="button" class="link-button" aria-expanded={isOpen} onClick={toggle}>
        {t('editor.history')}
      </button>
      {isOpen && others?.length === 0 && <p class="hint">{t('editor.historyNone')}</p>}
      {isOpen && others !== undefined && others.length > 0 && (
        <ol class="earlier-texts">
          {others.map(({ at, comment }) => {
            const when = formatWhen(at, now, t('languageTag'));
            return (
              <li key={at}>
                <header>
                  <time dateTime={at}>{when}</time>
                  <button
                    type="button"
                    class="link-button"
                    aria-label={t('editor.historyUseNamed', when)}
                    onClick={() => use(comment)}
                  >
                    {t('editor.historyUse')}
                  </button>
                </header>
                <MarkdownView text={comment} />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
