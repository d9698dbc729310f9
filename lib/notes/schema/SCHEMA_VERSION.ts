/** The version in which notes and drafts are written now; the last of `SCHEMA_VERSIONS`. */
export const SCHEMA_VERSION = 1;
