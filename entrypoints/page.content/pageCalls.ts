import { askBackground } from '../../lib/calls/askBackground.ts';
import type { DocumentContext } from '../../lib/calls/DocumentContext.ts';
import type { PageCalls } from '../../lib/page/PageCalls.ts';

/** What the page asks, over the browser's messages. */
export const pageCalls: PageCalls<DocumentContext> = {
  readPage: (page) => askBackground('read-page', page),
  readDocument: async (page) => (await askBackground('read-document', page)).outline,
  explain: (question) => askBackground('explain', question),
  explainCanonical: (question) => askBackground('explain-canonical', question),
  explainRecommendation: (question) => askBackground('explain-recommendation', { ...question, page: null }),
  correctDocument: async (correction) =>
    void (await askBackground('correct-document', { ...correction, page: null })),
  undoCorrection: async (id) => void (await askBackground('undo-correction', { id, page: null })),
  reportCount: async (report) => void (await askBackground('report-count', report)),
  startNote: async (note) => (await askBackground('start-note', note)).isShown,
  setStatus: (wish) => askBackground('set-status', wish),
  undoStatus: async (batch) => void (await askBackground('undo-status', { batch })),
  reportOutline: async () => void (await askBackground('report-outline', {})),
  noteOnDocument: async (note) => (await askBackground('note-on-document', note)).isShown,
  async notesOfPage() {
    const { notes, versions } = await askBackground('notes-of-page', {});
    return notes.map(({ version, ...note }) => ({
      ...note,
      snapshot: (version === null ? undefined : versions[version]) ?? null,
    }));
  },
  citePassage: (passage) => askBackground('cite-passage', passage),
  nameLinks: async (addresses) => (await askBackground('name-links', { addresses })).links,
  describeDocuments: async (symbols) => (await askBackground('describe-documents', { symbols })).documents,
  openEvidence: async (place) => (await askBackground('open-evidence', place)).isOpened,
  reportNotes: async (report) => void (await askBackground('report-notes', report)),
  openReader: async (address) => void (await askBackground('open-reader', { address })),
  openNote: async (id) => void (await askBackground('open-note', { id })),
};
