import path from 'node:path';

/** Folder of the project into which a Firefox is downloaded where the system offers none. */
export const DOWNLOADS = path.resolve(import.meta.dirname, '../../.browsers');
