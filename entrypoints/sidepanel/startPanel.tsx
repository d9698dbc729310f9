import { render } from 'preact';
import { codeKey } from '../../components/codeKey.ts';
import type { Finding } from '../../components/notes/found/Finding.ts';
import { type Message, NotebookView } from '../../components/notes/NotebookView.tsx';
import type { PanelTab } from '../../components/panel/PANEL_TABS.ts';
import { PanelView } from '../../components/panel/PanelView.tsx';
import { askBackground } from '../../lib/calls/askBackground.ts';
import { purgeBin } from '../../lib/notes/purgeBin.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { tellNotesError } from '../../lib/notes/store/tellNotesError.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/DEFAULT_SETTINGS.ts';
import { readSettings } from '../../lib/settings/readSettings.ts';
import { watchSettings } from '../../lib/settings/watchSettings.ts';
import { translate as t } from '../../locales/translate.ts';
import type { Announce } from './Announce.ts';
import { createAutoBackup } from './backup/createAutoBackup.ts';
import { createEditing } from './createEditing.ts';
import { createEditorActions } from './createEditorActions.ts';
import { createFront } from './createFront.ts';
import { createKeeping } from './createKeeping.tsx';
import { createNotebook } from './createNotebook.ts';
import { createNotesActions } from './createNotesActions.ts';
import { createOwnNotes } from './createOwnNotes.ts';
import { createPanelActions } from './createPanelActions.ts';
import { createTransfer } from './createTransfer.ts';
import { followTab } from './followTab.ts';
import { followWishes } from './followWishes.ts';
import { createFinder } from './found/createFinder.ts';
import { openFinding } from './found/openFinding.ts';
import { openUnfinished } from './openUnfinished.ts';
import { createPreparing } from './prepare/createPreparing.tsx';
import type { PanelAddress } from './readAddress.ts';
import { watchTurnKeys } from './watchTurnKeys.ts';
import { withMine } from './withMine.ts';

/** Puts the panel together and keeps it up: the page in front, the notebook, the editor, export and import. */
export async function startPanel(db: NotesDatabase, address: PanelAddress): Promise<void> {
  const isWindow = address.note !== null;
  let settings = DEFAULT_SETTINGS;
  let tab: PanelTab = isWindow ? 'notes' : 'document';
  let message: Message | null = null;
  let isDrawn = false;

  const announce: Announce = {
    say(words, action, onAction) {
      message = { words, action, onAction };
      draw();
    },
    work(words, steps, cancel) {
      message = { words, steps, action: t('transfer.cancel'), onAction: cancel };
      draw();
    },
    problem(error) {
      void tellNotesError(error).then(({ code }) => {
        const words = t(codeKey('problem', code));
        if (code === 'database-closed') announce.say(words, t('editor.reload'), () => location.reload());
        else announce.say(words);
      });
    },
  };
  const tellPages = () => void askBackground('notes-changed', {}).catch(() => undefined);
  const front = createFront(address.tabId, () => {
    notebook.setFront({
      targets: front.targets(),
      recognised: front.recognised(),
      places: front.places(),
      recommendation: front.recommendation(),
    });
    void keeping.read();
    void preparing.read();
  });
  const keeping = createKeeping(front, draw);
  const preparing = createPreparing(front, draw);
  const notebook = createNotebook(db, draw);
  const editing = createEditing(db, drawEditor, tellPages);
  const transfer = createTransfer(draw, tellPages);
  const autoBackup = createAutoBackup(db, draw);
  const finder = createFinder(draw);
  const actions = {
    ...createNotesActions({ db, front, editing, announce, onWritten: tellPages }),
    ...createEditorActions(editing, announce),
    ...transfer,
    chooseAutoBackup: autoBackup.choose,
    openFinding: (finding: Finding) =>
      void openFinding(finding, (symbol) => {
        tab = 'document';
        void front.follow(symbol);
      }),
    dismiss() {
      message = null;
      draw();
    },
  };
  const ownNotes = createOwnNotes();
  const panelActions = createPanelActions(front, editing, () => void applySettings());

  function drawEditor(): void {
    if (editing.state()) {
      tab = 'notes';
      // What happened before the editor opened is no longer what just happened.
      message = null;
    } else if (isWindow && isDrawn) window.close();
    draw();
  }
  function draw(): void {
    isDrawn = true;
    const editor = editing.state();
    const state = {
      ...notebook.state(editor?.id ?? null),
      sessionsHere: front.sessions(),
      find: finder.find,
    };
    const book = (
      <NotebookView
        state={state}
        editor={editor}
        transfer={{ ...transfer.state(), auto: autoBackup.state() }}
        message={message}
        actions={actions}
        now={new Date()}
        t={t}
      />
    );
    render(
      isWindow ? (
        <main class="panel window">{book}</main>
      ) : (
        <PanelView
          state={withMine(front.state(), state)}
          settings={settings}
          tab={tab}
          chooseTab={(next) => {
            tab = next;
            draw();
          }}
          notes={book}
          noteCount={state.here?.size ?? null}
          ownNotes={ownNotes(state)}
          handling={
            <>
              {preparing.view()}
              {keeping.view()}
            </>
          }
          t={t}
          actions={panelActions}
        />
      ),
      document.body,
    );
  }
  async function applySettings(): Promise<void> {
    settings = await readSettings();
    await keeping.read();
    draw();
  }

  watchSettings(applySettings);
  watchTurnKeys((way) => {
    if (tab === 'notes' && editing.state() === null) actions[way]();
  });
  addEventListener('pagehide', editing.flush);
  document.addEventListener('visibilitychange', editing.flush);
  await applySettings();
  followTab(() => void front.read());
  if (address.note !== null) await editing.open(address.note);
  else {
    await followWishes((note) => void editing.open(note).catch(announce.problem));
    if (editing.state() === null) await openUnfinished(db, editing);
  }
  await purgeBin(db).catch(announce.problem);
}
