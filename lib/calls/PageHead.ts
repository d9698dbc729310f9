import type { DocumentHeader } from '../document/DocumentHeader.ts';

/** What a document's masthead and title say of it, as far as a panel shows it. */
export type PageHead = Pick<
  DocumentHeader,
  | 'symbol'
  | 'symbolBasis'
  | 'symbolWhy'
  | 'type'
  | 'title'
  | 'body'
  | 'session'
  | 'date'
  | 'distribution'
  | 'agendaItem'
>;
