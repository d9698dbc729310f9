import type { Mention } from '../find/Mention.ts';
import { LAST_ROMAN_OF_ASSEMBLY } from './fitsBody.ts';
import type { Resolving } from './Resolving.ts';
import type { NamedBeside } from './readNamedBody.ts';
import { readNumber } from './readNumber.ts';

/** Two organs number by year, and two by Roman session. */
const BY_YEAR = ['E', 'E/CN.4'];

/**
 * The organs that a way of numbering leaves where none is named beside the number: 3314 (XXIX) is the General
 * Assembly's, 2019/15 the Economic and Social Council's. Empty for numbers that many organs use.
 */
export function bodiesOfSeries(
  mention: Mention,
  { inSentence, its }: NamedBeside,
  own: string | null,
  { bodiesNamed }: Resolving,
): string[] {
  const number = mention.number ?? '';
  const { shape, roman } = readNumber(number);
  if (shape === 'number(roman)') {
    if (roman !== null && roman > LAST_ROMAN_OF_ASSEMBLY) return ['E'];
    return own === 'E' ? (its ? ['E'] : ['A', 'E']) : ['A'];
  }
  if (number.startsWith('ES-')) return ['A'];
  if (shape !== 'year/number') return [];
  if (own && BY_YEAR.includes(own)) return [own];
  const said = BY_YEAR.filter((key) => inSentence.includes(key));
  if (said.length > 0) return said;
  /* A text that speaks of the Commission on Human Rights may mean that. */
  const isNamed = (bodiesNamed().get('E/CN.4') ?? mention.start) < mention.start;
  return isNamed || own === 'A/HRC' ? BY_YEAR : ['E'];
}
