import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { BackIcon } from '../../icons/BackIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { SourceName } from '../SourceName.tsx';
import { ColourChoice } from './ColourChoice.tsx';
import { CommentField } from './CommentField.tsx';
import { EarlierTexts } from './EarlierTexts.tsx';
import type { EditorActions, Written } from './EditorActions.ts';
import type { EditorState } from './EditorState.ts';
import { KeepingLine } from './KeepingLine.tsx';
import { NotKept } from './NotKept.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { TagField } from './TagField.tsx';

interface NoteEditorProps {
  state: EditorState;
  /** All tags in use, the most used first. */
  tags: readonly string[];
  actions: EditorActions;
  now: Date;
  t: Translate;
}

/** The editor of one note. Give it the note's id as its key: what is typed is its own. */
export function NoteEditor({ state, tags, actions, now, t }: NoteEditorProps) {
  const { content, isNew, keeping } = state;
  const [written, setWritten] = useState<Written>(content);
  const form = useRef<HTMLFormElement>(null);
  // At once: a key that comes right after the click belongs to the comment.
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  function write(change: Partial<Written>): void {
    const { comment, tags: chosen, colour, status, statusDay } = { ...written, ...change };
    const next = { comment, tags: chosen, colour, status, statusDay };
    setWritten(next);
    actions.write(next);
  }
  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') actions.leave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.leave();
    else return;
    event.preventDefault();
  }
  return (
    <form
      ref={form}
      class="editor"
      aria-label={t(isNew ? 'editor.new' : 'editor.edit')}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        actions.leave();
      }}
    >
      <header class="sub-head">
        <button type="button" class="quiet-button wide" title={t('editor.backHint')} onClick={actions.leave}>
          <BackIcon />
          {t('notes.back')}
        </button>
        <KeepingLine keeping={keeping} t={t} />
      </header>
      <div class="editor-body">
        {keeping.is === 'failed' && (
          <NotKept why={keeping.why} text={written.comment} actions={actions} t={t} />
        )}
        {content.quote !== '' && (
          <blockquote class="note-quote" data-colour={written.colour}>
            <bdi>{content.quote}</bdi>
          </blockquote>
        )}
        <p class="editor-source">
          <SourceName source={content.source} t={t} />
          {content.quote === '' && <span>{t('notes.whole')}</span>}
        </p>
        <CommentField comment={written.comment} change={(comment) => write({ comment })} t={t} />
        {!isNew && (
          <EarlierTexts
            texts={state.texts}
            current={written.comment}
            now={now}
            read={actions.readTexts}
            use={(comment) => {
              write({ comment });
              // Its button goes away with it.
              form.current?.querySelector('textarea')?.focus();
            }}
            t={t}
          />
        )}
        <TagField tags={written.tags} known={tags} change={(next) => write({ tags: next })} t={t} />
        <ColourChoice colour={written.colour} choose={(colour) => write({ colour })} t={t} />
        <StatusChoice
          status={written.status}
          day={written.statusDay}
          choose={(status, statusDay) => write({ status, statusDay })}
          t={t}
        />
      </div>
      <footer class="sub-foot">
        <button type="submit" class="button first" title={t('editor.saveKey')}>
          {t('editor.save')}
        </button>
        <button type="button" class="link-button" onClick={actions.discard}>
          {t(isNew ? 'editor.discardNew' : 'editor.discard')}
        </button>
        <span class="hint">{t('editor.keys')}</span>
      </footer>
    </form>
  );
}
