import { anyWord, WORDS } from './words/words.ts';

/** Patterns that several finders share, built from the words of all languages. Sources, to be put into larger ones. */

const months = WORDS.flatMap(({ months: names, language }) => (language === 'zh' ? [] : names));

const MONTH = `(?:${months.join('|')})`;
export const DAY_MONTH_YEAR = `\\d{1,2}(?:er|º|\\.º)? (?:de )?${MONTH},? (?:de(?:l)? )?\\d{4}`;
/** " of 30 July 2010", in all languages. */
export const OF_DATE = `(?:,? (?:(?:adopted )?(?:of|on)|(?:en date )?du|de|del|от|المؤرخة?) ${DAY_MONTH_YEAR}(?: года| г\\.)?)`;
const ROMAN = '[IVXLC]{1,8}';
const YEAR = '(?:19[4-9]|20\\d)\\d';
/* "57/270 B", "57/284 A and B": a letter that stands apart counts only where the sentence ends, or goes on as behind a number. */
const PARTS = '[A-Z](?:(?:, [A-Z])*(?: (?:and|to|et|à|y|a|и) |-)[A-Z])?';
const PART = `(?:${PARTS}(?![A-Za-z/’'])| ${PARTS}(?=[,;:.)\\]*<]|$|\\n| (?:of|and|to|adopted|or|on|in|y|de|et|du|и|от|و)(?= )))`;
/** Arabic spells the letters of parts, "57/270 باء" for "57/270 B", and prints sessions as figures, "(د-3)" for "(III)". */
export const ARABIC_PARTS = ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي', 'حاء'];
const ARABIC_PART = `(?: (?:${ARABIC_PARTS.join('|')})(?![\\u0620-\\u064a]))`;
/** The number of a resolution or decision: "64/293", "57/270 B", "2242 (2015)", "3201 (S-VI)", "217 A (III)", "IX/12". */
export const RESOLUTION_NUMBER =
  `(?:19[4-7]\\d/\\d{1,4} ?[A-Z]? ?\\(${ROMAN}\\)|\\d{1,4}(?: ?${PARTS}|${ARABIC_PART})? ?\\((?:(?:E?S-)?${ROMAN}|${YEAR}|د-\\d{1,2})\\)(?: ?${PARTS}(?=[,;:.)]| of ))?` +
  `|(?:E?S-)?\\d{1,4}/\\d{1,4}(?![\\d/])(?:${PART}|${ARABIC_PART})?|${ROMAN}/\\d{1,3}(?![\\d/])${PART}?)`;
/** Between two paragraph numbers. */
const AND = `(?:-|,? ${anyWord('and')} |, ?|، ?)`;
/* English and Arabic write "(a)", French, Spanish and Russian "a)". */
const ITEM = '(?: ?\\((?:[a-z0-9]{1,4}|[أ-ي]{1,2}|هـ)\\)| (?:[a-z]|[ivx]{1,4})\\))';
const ONE_PARAGRAPH = `\\d{1,4}(?!\\d)(?:\\.\\d{1,3}(?!\\d))?(?! ?[%/])(?: ?(?:bis|ter))?${ITEM}{0,3}`;
/** One or several paragraph numbers, with their items: "17", "15 (b)", "6 (a) and (b)", "12 à 15", "8 a)". */
export const PARAGRAPHS = `(?:${ONE_PARAGRAPH}(?:${AND}(?:${ONE_PARAGRAPH}|\\(?[a-z]{1,4}\\))(?! ?${MONTH}))*)`;
/** A part of a resolution or report that numbers its paragraphs anew, or in which they stand: "annex I", "section II". */
export const PART_OF_TEXT =
  '(?:annex(?:es|e)?|anexo|приложени[ея]|المرفق|sect(?:ions?|\\.|s\\.)|sección|раздел[а-я]{0,2}|chap(?:ter|\\.)|appendix|enclosure)(?: (?:[IVX]{1,5}|\\d{1,2}|[A-Z])(?:(?:-| and | to | à | a )[IVX]{1,5})?(?![A-Za-z]))?';
