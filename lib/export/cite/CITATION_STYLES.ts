/** The forms in which a document can be cited; the Editorial Manual of the United Nations is the default. */
export const CITATION_STYLES = ['editorial-manual', 'oscola', 'bluebook', 'chicago', 'apa'] as const;

/** One of `CITATION_STYLES`. */
export type CitationStyle = (typeof CITATION_STYLES)[number];
