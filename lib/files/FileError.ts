/** Why a file is not opened. Words for people are in `locales/`; the message is for logs and the command line. */
export type FileErrorCode = keyof typeof MESSAGES;

/** What is wrong with the file, and what to do about it. */
const MESSAGES = {
  empty: 'is empty',
  damaged: 'is damaged or not of the kind that its name says; fetch it again',
  encrypted: 'is locked with a password; open it where the password is known, and save it without one',
  'old-word':
    'is in the format that Word had before 2007 (.doc), which is not read; open it in a word processor and save it as .docx',
  'other-kind':
    'is of a kind that is not read (rich text, OpenDocument, a spreadsheet, slides); open it where it was written, and save it as .docx or PDF',
  'no-text': 'holds no text, only images; only what is printed as text can be read',
  'wrong-letters':
    'has a text layer whose letters are wrong (a poor scan, or a font that does not say its letters); read it by eye',
  'missing-document':
    'is not a document: it says that the document asked for does not exist; check the symbol',
  'too-large': 'is too large to be read',
} as const;

/** A file that cannot be read: what happened, and what to do about it. */
export class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode) {
    super(MESSAGES[code]);
    this.name = 'FileError';
    this.code = code;
  }
}
