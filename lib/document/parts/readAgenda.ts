import type { AgendaItem } from '../Meeting.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';
import type { MeetingSource } from './readMeeting.ts';

/**
 * The agenda: the numbered list behind "adopted the following agenda", the items of a provisional agenda, else the
 * headings of an annotated one. Item numbers are those printed, titles stand without their stop.
 */
export function readAgenda({ paragraphs, headings, words }: MeetingSource): AgendaItem[] {
  const follows = words.words.meeting.agendaFollows;
  const pattern = new RegExp(follows === '' ? '(?!)' : follows, 'u');
  const holder =
    paragraphs.find((paragraph) => hasNumbers(paragraph) && pattern.test(paragraph.text)) ??
    paragraphs.find(
      (paragraph) => paragraph.number === null && paragraph.text === '' && hasNumbers(paragraph),
    ) ??
    paragraphs.find((paragraph) => paragraph.zone === 'agenda' && hasNumbers(paragraph));
  if (holder) return holder.items.filter(({ bullet }) => !bullet).map(toItem);
  const annotations = headings.findIndex(({ title }) => words.isAnnotations(title));
  if (annotations === -1) return [];
  return headings
    .slice(annotations + 1)
    .filter(({ level, label }) => level === 3 && label !== null)
    .map(({ label, title, start, end }) => ({
      item: label ?? '',
      title,
      documents: [],
      items: [],
      start,
      end,
    }));
}

function hasNumbers({ items }: ReadParagraph): boolean {
  return (
    items.length > 1 && items.every(({ label }, index) => label.replace(/\D/g, '') === String(index + 1))
  );
}

function toItem({ label, text, items, start, end }: ReadItem): AgendaItem {
  return {
    item: label,
    title: text.replace(/[.;:]$/, ''),
    documents: [],
    items: items.map(toItem),
    start,
    end,
  };
}
