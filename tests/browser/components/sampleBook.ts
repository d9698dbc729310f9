import type { EditorState } from '../../../components/notes/editor/EditorState.ts';
import type { NotePlace } from '../../../components/notes/NotePlace.ts';
import type { NotesState } from '../../../components/notes/NotesState.ts';
import type { TransferState } from '../../../components/notes/transfer/TransferState.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';

const SOURCE = {
  symbol: 'CTOC/COP/WG.4/2031/6',
  title: 'Specimen: a paper',
  url: 'https://www.unodc.org/specimen.html',
  language: 'en',
  paragraph: '15',
};

/** A note of an invented paper; `over` sets what a test cares for. */
export function makeNote(id: string, over: Partial<Note> = {}): Note {
  return {
    id,
    version: SCHEMA_VERSION,
    kind: 'passage',
    targets: ['work:CTOC/COP/WG.4/2031/6@en'],
    selectors: [{ type: 'TextQuoteSelector', exact: 'lanterns should be lit', prefix: '', suffix: '' }],
    quote: 'lanterns should be lit',
    comment: 'Ask **who** lights them.',
    tags: ['lanterns'],
    colour: 2,
    status: 'waiting',
    statusDay: '2099-12-03',
    source: SOURCE,
    created: '2026-01-05T10:00:00.000Z',
    updated: '2026-01-05T10:00:00.000Z',
    deleted: null,
    ...over,
  };
}

const entry = (note: Note) => ({ id: note.id, note });

/** A notebook with one note of each kind: placed, not placed, on the whole document, elsewhere, unreadable. */
export const sampleBook: NotesState = {
  entries: [
    entry(makeNote('placed')),
    entry(makeNote('gone', { quote: 'words that are gone', comment: '', tags: [], status: null })),
    entry(makeNote('whole', { kind: 'document', quote: '', selectors: [], colour: 3 })),
    entry(makeNote('elsewhere', { colour: 4, updated: '2026-02-05T10:00:00.000Z' })),
    { id: 'later', note: null, problem: 'newer-version', raw: '{ "version": 9 }' },
  ],
  bin: [entry(makeNote('binned', { deleted: '2026-03-01T10:00:00.000Z' }))],
  isWhole: true,
  total: 5,
  here: new Set(['placed', 'gone', 'whole']),
  recommendation: new Set(['placed']),
  sessionsHere: ['CTOC/COP/WG.4 session 9'],
  places: new Map<string, NotePlace>([
    ['placed', { is: 'placed', start: 120, isEdited: false, isFromDraft: false }],
    ['gone', { is: 'not-placed', why: 'missing' }],
  ]),
  drafts: [
    {
      id: 'draft',
      version: SCHEMA_VERSION,
      base: null,
      content: { ...makeNote('draft'), comment: 'Half a sentence' },
      updated: '2026-03-01T10:00:00.000Z',
    },
  ],
  find: () => [],
  nearest: () => () => false,
  undo: { batch: 'b', label: 'delete-note' },
  redo: null,
  problem: null,
};

/** Nothing under way, nothing done. */
export const sampleTransfer: TransferState = {
  work: null,
  preview: null,
  problem: null,
  done: null,
  lastBackup: null,
  auto: undefined,
  sessions: [
    {
      canonical: 'CTOC/COP/WG.4 session 8',
      name: 'Working Group on Specimens, session 8',
      symbols: ['CTOC/COP/WG.4/2030/6'],
    },
    {
      canonical: 'CTOC/COP/WG.4 session 9',
      name: 'Working Group on Specimens and on All that is Like Them, session 9, Vienna, 2099-01-27/2099-01-29',
      symbols: ['CTOC/COP/WG.4/2031/6'],
    },
  ],
};

/** A note being written. */
export const sampleEditor: EditorState = {
  id: 'draft',
  isNew: true,
  content: makeNote('draft'),
  keeping: { is: 'drafted' },
  texts: null,
};
