/** Where what could not be written to the disk is kept, in `storage.session`: before the id of its note. */
export const UNKEPT_PREFIX = 'unkept-draft ';
