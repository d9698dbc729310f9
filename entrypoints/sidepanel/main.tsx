import '../../components/cards/cards.css';
import '../../components/controls.css';
import '../../components/notes/editor.css';
import '../../components/notes/notes.css';
import '../../components/notes/parts.css';
import '../../components/notes/rows.css';
import '../../components/notes/transfer.css';
import '../../components/panel/document.css';
import '../../components/cards/followUp/followUp.css';
import '../../components/panel/followUp/followUp.css';
import '../../components/panel/outline.css';
import '../../components/panel/session/session.css';
import '../../components/panel/panel.css';
import '../../components/tokens.css';
import { openNotes } from '../../lib/notes/store/openNotes.ts';
import { tellNotesError } from '../../lib/notes/store/tellNotesError.ts';
import { readNotesName } from '../../lib/settings/readNotesName.ts';
import { translate as t } from '../../locales/translate.ts';
import { readAddress } from './readAddress.ts';
import { showRescue } from './rescue/showRescue.tsx';
import { wereNotesLost } from './rescue/wereNotesLost.ts';
import { startPanel } from './startPanel.tsx';

document.documentElement.lang = t('languageTag');
const address = readAddress(location.search);
try {
  const db = await openNotes(await readNotesName());
  if (address.isRescue) await showRescue({ why: 'storage-failed', db });
  else if (await wereNotesLost(db)) await showRescue({ why: 'lost', db });
  else await startPanel(db, address);
} catch (error) {
  await showRescue({ why: (await tellNotesError(error)).code, db: null });
}
