import type { Document } from '../../../../lib/document/Document.ts';
import type { ParagraphItem } from '../../../../lib/document/Paragraph.ts';

/** Everything that a document says, without where it says it and without an identity made of its text. */
export function contentOf(document: Document) {
  const { header, headings, paragraphs, footnotes, recommendations, proposals } = document;
  const asksOf = (list: Document['recommendations']) =>
    list.map(({ id, headings: path, asks, refersTo }) => ({
      id: id.replace(/^.*#/, '#'),
      path,
      asks: asks.map(({ addressee, wording, carriedOver }) => ({ addressee, wording, carriedOver })),
      refersTo: refersTo.map(({ symbol, paragraph, relation }) => ({ symbol, paragraph, relation })),
    }));
  return {
    header: { ...header, jobNumber: null },
    headings: headings.map(({ level, label, title }) => ({ level, label, title })),
    paragraphs: paragraphs.map(({ number, annex, role, text, items, headings: path }) => ({
      number,
      annex,
      role,
      text,
      path,
      items: items.map(itemOf),
    })),
    footnotes: footnotes.map(({ mark, text, marks }) => ({ mark, text, marks: marks.length })),
    recommendations: asksOf(recommendations),
    proposals: asksOf(proposals),
    agenda: document.agenda.map(({ item, title, documents }) => ({ item, title, documents })),
    before: document.documentsBefore.map(({ item, title, symbol }) => ({ item, title, symbol })),
    timetable: document.timetable.map(({ day, time, item, title }) => ({ day, time, item, title })),
    attendance: document.attendance.map(({ category, names, unfinished }) => ({
      category,
      names,
      unfinished,
    })),
    officers: document.officers.map(({ name, country, office }) => ({ name, country, office })),
    statements: document.statements.map(({ item, capacity, names }) => ({ item, capacity, names })),
  };
}

function itemOf({ label, text, items }: ParagraphItem): unknown {
  return { label, text, items: items.map(itemOf) };
}
