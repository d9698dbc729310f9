import type { MessageKey, Translate } from '../../Translate.ts';
import type { Keeping } from './EditorState.ts';

const WORDS: Record<Keeping['is'], MessageKey | null> = {
  untouched: null,
  typing: 'editor.typing',
  drafted: 'editor.drafted',
  saving: 'editor.saving',
  failed: 'editor.notSaved',
};

/** Says in a word or two whether what is typed is on disk. */
export function KeepingLine({ keeping, t }: { keeping: Keeping; t: Translate }) {
  const key = WORDS[keeping.is];
  return (
    <p class="keeping" role="status">
      {key && t(key)}
    </p>
  );
}
