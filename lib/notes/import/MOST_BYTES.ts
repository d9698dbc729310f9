/** Bytes of the largest file that is read: more does not fit into one text beside what is made of it. */
export const MOST_BYTES = 200 * 1024 * 1024;
