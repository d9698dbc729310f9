/** The parts of a Word file that are read, by their path in it ("word/document.xml"); each is XML. */
export type WordParts = ReadonlyMap<string, string>;
