/** The words of an export, in the reader's language; all of them can be sent to a worker. */
export interface ExportWords {
  /** BCP 47 tag of the language of the words, which days are written in too. */
  languageTag: string;
  /** Heading of the file. */
  title: string;
  /** Stands for a document whose title and symbol are not known. */
  unnamed: string;
  /** Names of a note's lines, without colon. */
  comment: string;
  tags: string;
  status: string;
  created: string;
  updated: string;
  /** Words of the link to the page where the note was made. */
  page: string;
  /** Words of each status, by its code. */
  statuses: Readonly<Record<string, string>>;
  /** Says how many notes could not be read and are not in the file: `$1`. */
  unreadable: string;
}
