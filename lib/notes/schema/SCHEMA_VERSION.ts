/** The version in which notes, drafts and corrections are written now; the last of `SCHEMA_VERSIONS`. */
export const SCHEMA_VERSION = 5;
