/** How many hashes of shingles a fingerprint keeps: with 16, it has 78 bytes. */
export const SKETCH_SIZE = 16;
