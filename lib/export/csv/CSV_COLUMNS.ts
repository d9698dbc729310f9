/** The columns of a CSV file, in order: what people read first, then what a machine needs to bring the notes in again. */
export const CSV_COLUMNS = [
  'citation',
  'symbol',
  'title',
  'paragraph',
  'quote',
  'comment',
  'tags',
  'status',
  'statusDay',
  'colour',
  'language',
  'url',
  'created',
  'updated',
  'kind',
  'id',
  'targets',
  'selectors',
  'more',
] as const;

/** Name of a column. */
export type CsvColumn = (typeof CSV_COLUMNS)[number];
