import type { EditorActions } from '../../components/notes/editor/EditorActions.ts';
import { translate as t } from '../../locales/translate.ts';
import type { Announce } from './Announce.ts';
import type { Editing } from './Editing.ts';
import type { Conflict } from './keepNote.ts';

/** What the editor's buttons and keys do. */
export function createEditorActions(editing: Editing, announce: Announce): EditorActions {
  async function leave(how?: Conflict): Promise<void> {
    if ((await editing.leave(how)) === 'saved') announce.say(t('editor.saved'));
  }
  return {
    write: editing.write,
    leave: () => void leave(),
    saveBeside: () => void leave('beside'),
    saveOver: () => void leave('over'),
    async discard() {
      const draft = await editing.discard();
      if (draft)
        announce.say(t('editor.discarded'), t('editor.bringBack'), () => void editing.bringBack(draft));
    },
    readTexts: () => void editing.readTexts().catch(announce.problem),
    reload: () => location.reload(),
    copy: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => announce.say(t('editor.copied')),
        () => announce.say(t('editor.notCopied')),
      ),
  };
}
