import { anyWord, WORDS } from './words/words.ts';

/** Patterns that several finders share, built from the words of all languages. Sources, to be put into larger ones. */

const months = WORDS.flatMap(({ months: names, language }) => (language === 'zh' ? [] : names));

const MONTH = `(?:${months.join('|')})`;
export const DAY_MONTH_YEAR = `\\d{1,2}(?:er|º|\\.º)? (?:de )?${MONTH} (?:de(?:l)? )?\\d{4}`;
/** " of 30 July 2010", in all languages. */
export const OF_DATE = `(?:,? (?:(?:adopted )?(?:of|on)|du|de|del|от|المؤرخ|المؤرخة) ${DAY_MONTH_YEAR}(?: года| г\\.)?)`;
const ROMAN = '[IVXLC]{1,8}';
const LETTER = "(?: ?[A-Z](?![A-Za-z/’']))";
const SPACED_LETTER =
  "(?:[A-Z](?![A-Za-z/’'])| [A-Z](?=[,;:.)\\]*<]| of | and | to | adopted| or |$|\\n)(?: and [A-Z](?=[,;:.)]| of )| to [A-Z](?=[,;:.)]| of ))?)";
/** The number of a resolution or decision. */
export const RESOLUTION_NUMBER =
  `(?:\\d{1,4}${LETTER}? ?\\((?:${ROMAN}|(?:19[4-9]|20\\d)\\d)\\)(?: ?[A-Z](?=[,;:.)]| of ))?` +
  `|(?:E?S-)?\\d{1,4}/\\d{1,4}(?![\\d/])${SPACED_LETTER}?|${ROMAN}/\\d{1,3}(?![\\d/]))`;
/** One or several paragraph numbers. */
const ONE_PARAGRAPH = '\\d{1,4}(?:\\.\\d{1,3})?(?! ?[%/])(?: ?(?:bis|ter))?(?: ?\\([a-z0-9]{1,4}\\)){0,3}';
export const PARAGRAPHS = `(?:${ONE_PARAGRAPH}(?:(?:-|,? (?:${anyWord('and').slice(3, -1)}) |, ?)(?:${ONE_PARAGRAPH}|\\([a-z]{1,4}\\))(?! ?(?:${months.slice(0, 60).join('|')})))*)`;
