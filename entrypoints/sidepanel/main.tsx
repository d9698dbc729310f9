import { render } from 'preact';
import '../../components/cards/cards.css';
import '../../components/controls.css';
import '../../components/notes/editor.css';
import '../../components/notes/notes.css';
import '../../components/notes/parts.css';
import '../../components/notes/rows.css';
import '../../components/notes/transfer.css';
import { UnopenedView } from '../../components/notes/UnopenedView.tsx';
import '../../components/panel/document.css';
import '../../components/cards/followUp/followUp.css';
import '../../components/panel/followUp/followUp.css';
import '../../components/panel/outline.css';
import '../../components/panel/session/session.css';
import '../../components/panel/panel.css';
import '../../components/tokens.css';
import { openNotes } from '../../lib/notes/store/openNotes.ts';
import { toNotesError } from '../../lib/notes/store/toNotesError.ts';
import { translate as t } from '../../locales/translate.ts';
import { readAddress } from './readAddress.ts';
import { readBackupTime } from './readBackupTime.ts';
import { startPanel } from './startPanel.tsx';

document.documentElement.lang = t('languageTag');
try {
  await startPanel(await openNotes(), readAddress(location.search));
} catch (error) {
  const { code } = toNotesError(error);
  render(
    <UnopenedView
      why={code}
      lastBackup={await readBackupTime().catch(() => null)}
      retry={() => location.reload()}
      now={new Date()}
      t={t}
    />,
    document.body,
  );
}
