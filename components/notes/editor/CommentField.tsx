import { useState } from 'preact/hooks';
import type { Translate } from '../../Translate.ts';
import { MarkdownView } from '../markdown/MarkdownView.tsx';

interface CommentFieldProps {
  comment: string;
  change: (comment: string) => void;
  t: Translate;
}

/** The comment as it is typed, in Markdown, or as it will look. */
export function CommentField({ comment, change, t }: CommentFieldProps) {
  const [isPreview, preview] = useState(false);
  return (
    <div class="field comment-field">
      <div class="field-head">
        <label for="note-comment">{t('note.comment')}</label>
        <button
          type="button"
          class="quiet-button wide"
          aria-pressed={isPreview}
          disabled={comment.trim() === ''}
          onClick={() => preview(!isPreview)}
        >
          {t('editor.preview')}
        </button>
      </div>
      {isPreview && comment.trim() !== '' ? (
        <section class="comment-preview" aria-label={t('editor.preview')}>
          <MarkdownView text={comment} />
        </section>
      ) : (
        <textarea
          id="note-comment"
          dir="auto"
          rows={6}
          value={comment}
          aria-describedby="comment-hint"
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      <p id="comment-hint" class="hint">
        {t('editor.commentHint')}
      </p>
    </div>
  );
}
