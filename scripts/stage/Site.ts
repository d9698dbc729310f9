/** What a site answers at a path: the path of an address, decoded, with its leading slash, to a file; null is a 404. */
export type Site = (path: string) => string | null;
