/** Path of the page that opens PDF, Word and text files; its `src` is the address of the document that it shows. */
export const READER_PATH = '/reader.html';
