/** The blocks of a document version, each as a hash of its folded text, in order. To be kept one a version, not one a note. */
export type DocumentSnapshot = readonly string[];
