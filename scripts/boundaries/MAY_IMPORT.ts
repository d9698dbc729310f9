/** The pure parts may read their knowledge from JSON and check it with Zod; nothing else stands under them. */
const SCHEMA = ['zod'];
const VIEW = ['preact'];

/** What views know of notes: their shapes and codes, and how words are compared; never the database. */
const NOTE_SHAPES = [
  'lib/notes/NotesError.ts',
  'lib/notes/backup/VERDICTS.ts',
  'lib/notes/import/ImportFile.ts',
  'lib/notes/list/foldForSearch.ts',
  'lib/notes/log/EarlierText.ts',
  'lib/notes/search/Nearest.ts',
  'lib/notes/search/matchNotes.ts',
  'lib/notes/schema',
  'lib/notes/store/Change.ts',
  'lib/notes/tracking/NoteTracking.ts',
  'lib/notes/tracking/Tracking.ts',
  'lib/notes/tracking/trackingOf.ts',
];

/** What pages and calls know of the reader's own status of a recommendation. */
const TRACKING = [
  'lib/notes/schema/STATUSES.ts',
  'lib/notes/tracking/NoteTracking.ts',
  'lib/notes/tracking/StatusSet.ts',
  'lib/notes/tracking/Tracking.ts',
];

/**
 * The house, folder by folder: what the files of a folder may import besides files of the same folder.
 * A path allows everything under it, a package its subpaths too. A folder that is not listed may import anything.
 */
export const MAY_IMPORT: Record<string, string[]> = {
  'lib/symbols': [],
  'lib/document': ['lib/symbols', 'saxes', ...SCHEMA],
  'lib/storage': ['dexie'],
  'lib/files': ['lib/document', 'lib/storage', 'dexie', 'fflate', 'pdfjs-dist'],
  'lib/knowledge': ['lib/document', 'lib/symbols', 'seeds', ...SCHEMA],
  'lib/export': ['lib/knowledge', 'lib/document', 'lib/symbols', 'docx', 'fflate', 'markdown-it'],
  'lib/anchoring': ['lib/document', 'lib/symbols', 'approx-string-match'],
  'lib/page': [
    'lib/anchoring',
    'lib/document',
    'lib/knowledge',
    ...TRACKING,
    'lib/symbols',
    'components',
    ...VIEW,
  ],
  components: [
    'lib/files/FileError.ts',
    'lib/document',
    'lib/export/EXPORT_FORMATS.ts',
    'lib/export/SessionChoice.ts',
    'lib/export/cite/CITATION_STYLES.ts',
    'lib/export/comment/commentReader.ts',
    'lib/export/formatDays.ts',
    'lib/knowledge',
    'lib/symbols',
    'locales',
    '@tanstack/virtual-core',
    ...NOTE_SHAPES,
    ...VIEW,
  ],
  'lib/calls': [
    'lib/anchoring',
    'lib/document',
    'lib/knowledge',
    ...TRACKING,
    'lib/symbols',
    'wxt',
    ...SCHEMA,
  ],
  'lib/notes': [
    'lib/document/corrections',
    'lib/document/pdf/PDF_FRAGMENTS.ts',
    'lib/document/pdf/PDF_FRAGMENT_VALUE.ts',
    'lib/export',
    'lib/storage',
    'lib/symbols',
    'dexie',
    '@noble/hashes',
    'approx-string-match',
    'papaparse',
    ...SCHEMA,
  ],
  'lib/learning': ['lib/document', 'lib/knowledge', 'lib/storage', 'lib/symbols', 'dexie', ...SCHEMA],
  'lib/settings': ['lib/symbols', 'lib/export/cite/CITATION_STYLES.ts', 'wxt', ...SCHEMA],
};
