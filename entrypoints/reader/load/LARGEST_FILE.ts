/** Bytes; larger than any document. What is larger is not for a reader. */
export const LARGEST_FILE = 400 * 1024 * 1024;
