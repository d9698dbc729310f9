import { toOriginalSpan } from '../lines/toOriginalSpan.ts';
import type { Officer } from '../Meeting.ts';
import type { ReadParagraph } from '../structure/ReadParagraph.ts';
import type { MeetingSource } from './readMeeting.ts';

const ZONES = new Set(['organization', 'officers', 'introduction', 'agenda']);
const NAME = "\\p{Lu}[\\p{L}’'.-]*(?: (?:\\p{Lu}[\\p{L}’'.-]*|de|da|del|von|van|bin|el|al|la)){1,5}";

/** Those who opened or chaired a meeting or were elected: "the Chair, X (Country)", "X (Country), Chair", "Chair: X (Country)". */
export function readOfficers({ paragraphs, words }: MeetingSource): Officer[] {
  const { offices, officers } = words.words.meeting;
  if (offices === '') return [];
  const country = '(?: \\(([^()]{3,60}(?:\\([^()]*\\))?[^()]{0,20})\\))';
  const before = new RegExp(
    `(?:the )?(${offices})(?:,|:) (?:H\\.E\\. |Mr\\. |Ms\\. |Mrs\\. )?(${NAME})${country}?`,
    'gu',
  );
  const behind = new RegExp(
    `(${NAME})${country},? (?:(?:was|were) elected |as |served as )?(?:the )?(${offices})(?![\\p{L}])`,
    'gu',
  );
  const leads = new RegExp(officers === '' ? '(?!)' : officers, 'u');
  return paragraphs
    .filter(
      ({ zone, text, items }) => zone !== null && ZONES.has(zone) && (leads.test(text) || items.length > 0),
    )
    .flatMap((paragraph) => [
      ...find(paragraph, before, (found) => ({ office: found[1], name: found[2], country: found[3] })),
      ...find(paragraph, behind, (found) => ({ office: found[3], name: found[1], country: found[2] })),
    ]);
}

function find(
  { passage, items, number }: ReadParagraph,
  pattern: RegExp,
  read: (found: RegExpExecArray) => Record<'office' | 'name' | 'country', string | undefined>,
): Officer[] {
  return [passage, ...items.map((item) => item.passage)].flatMap(({ clean }) =>
    [...clean.text.matchAll(pattern)].map((found): Officer => {
      const { office, name, country } = read(found);
      return {
        office: office ?? '',
        name: name ?? '',
        country: country ?? null,
        paragraph: number,
        ...toOriginalSpan(clean, found.index, found.index + found[0].length),
      };
    }),
  );
}
