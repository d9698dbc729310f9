/** Where it is kept how many notes there were, in `storage.local`: apart from the store that could be lost. */
export const NOTES_COUNT_KEY = 'notes-count';
