import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listenForCalls } from '../../lib/calls/listenForCalls.ts';
import { translate } from '../../locales/translate.ts';
import { bringScript } from './bringScript.ts';
import { correctDocument } from './corrections/correctDocument.ts';
import { undoCorrection } from './corrections/undoCorrection.ts';
import { describeDocuments } from './describeDocuments.ts';
import { describeSession } from './describeSession.ts';
import { explain } from './explain.ts';
import { explainCanonical } from './explainCanonical.ts';
import { explainRecommendation } from './explainRecommendation.ts';
import { followUpOfPage } from './followUpOfPage.ts';
import { forgetTab } from './forgetTab.ts';
import { learnFile } from './learning/learnFile.ts';
import { nameLinks } from './learning/nameLinks.ts';
import { openEvidence } from './learning/openEvidence.ts';
import { renewLearned } from './learning/renewLearned.ts';
import { startLearning } from './learning/startLearning.ts';
import { citePassage } from './notes/citePassage.ts';
import { noteOnDocument } from './notes/noteOnDocument.ts';
import { notesOfPage } from './notes/notesOfPage.ts';
import { openNote } from './notes/openNote.ts';
import { openPanelOnAsk } from './notes/openPanelOnAsk.ts';
import { pagesOfTab } from './notes/pagesOfTab.ts';
import { renewNotes } from './notes/renewNotes.ts';
import { startNote } from './notes/startNote.ts';
import { trackPassage } from './notes/trackPassage.ts';
import { untrackPassage } from './notes/untrackPassage.ts';
import { obeyCommands } from './obeyCommands.ts';
import { offerMenus } from './offerMenus.ts';
import { offerReader } from './offerReader.ts';
import { openPanelOnClick } from './openPanelOnClick.ts';
import { openReader } from './openReader.ts';
import { openWelcome } from './openWelcome.ts';
import { openPdfsInReader } from './reader/openPdfsInReader.ts';
import { readDocument } from './reading/readDocument.ts';
import { readPage } from './reading/readPage.ts';
import { renewPages } from './renewPages.ts';
import { showCount } from './showCount.ts';

export default defineBackground(() => {
  openPanelOnAsk();
  listenForCalls({
    'read-page': readPage,
    'read-document': readDocument,
    explain,
    'explain-canonical': explainCanonical,
    'explain-recommendation': explainRecommendation,
    'correct-document': correctDocument,
    'undo-correction': undoCorrection,
    'report-count': showCount,
    'bring-script': bringScript,
    'start-note': startNote,
    'set-status': trackPassage,
    'undo-status': untrackPassage,
    'note-on-document': noteOnDocument,
    'cite-passage': citePassage,
    'notes-of-page': notesOfPage,
    'describe-documents': describeDocuments,
    // The side panel hears it too, and that is all that it is for.
    'report-notes': async () => null,
    'report-outline': async () => null,
    'open-note': openNote,
    'open-reader': openReader,
    'pages-of-tab': pagesOfTab,
    'notes-changed': renewNotes,
    'follow-up-of-page': followUpOfPage,
    'describe-session-whole': describeSession,
    'open-evidence': openEvidence,
    'learn-document': learnFile,
    'name-links': nameLinks,
    'learned-changed': renewLearned,
  });
  startLearning();
  obeyCommands();
  offerMenus();
  offerReader();
  openPanelOnClick();
  openPdfsInReader();
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.runtime.onInstalled.addListener(renewPages);
  browser.runtime.onInstalled.addListener(openWelcome);
  // What holds for every page that does not say otherwise of itself.
  void browser.action.setTitle({ title: translate('action.elsewhere') });
});
