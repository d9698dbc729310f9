/** Where the name of the notes' database is kept, in `storage.local`. */
export const NOTES_NAME_KEY = 'notes-name';
