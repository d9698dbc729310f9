import type { DocumentHeader } from './DocumentHeader.ts';

/** A header without the title, and outside Arabic the day, that are read from letters which cannot be trusted. */
export function trustHeader(header: DocumentHeader): DocumentHeader {
  return { ...header, title: null, date: header.language === 'ar' ? header.date : null };
}
