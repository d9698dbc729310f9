/**
 * The blocks of a document version, in order. Each is a hash of its folded text, "@", and where it begins in the root's
 * `textContent`, in base 36: so that a note's position tells which of them it is on. To be kept one a version, not one a
 * note.
 */
export type DocumentSnapshot = readonly string[];
