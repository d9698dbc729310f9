import type { PdfPage } from './PdfPage.ts';
import type { PdfReliability } from './PdfText.ts';

/** Characters that fonts without a proper table leave: replacement, private use, control. */
const UNKNOWN = /[\ufffd\p{Co}\p{Cc}]/gu;
const TOO_MANY = 0.05;
/* Of Arabic words, about one in five begins with the article; a text layer that has lost letters shows hardly any. */
const ARABIC_WORD = /[\u0620-\u064a\ufb50-\ufdff\ufe70-\ufefc]{2,}/g;
const ARTICLE = /^(?:و|ب|ف|ك)?(?:ال|لل)/;
const LEAST_ARTICLES = 0.04;
const ENOUGH_WORDS = 60;
const LEAST_LETTERS = 12;

/** Whether the text layer of some pages can be trusted. */
export function judgeReliability(pages: readonly PdfPage[]): PdfReliability {
  const texts = pages.map(({ items }) => items.map(({ text }) => text).join(' '));
  const empty = texts.filter((text) => (text.match(/[\p{L}\d]/gu)?.length ?? 0) < LEAST_LETTERS).length;
  if (empty === pages.length) return 'no-text';
  const text = texts.join(' ');
  if ((text.match(UNKNOWN)?.length ?? 0) > text.length * TOO_MANY) return 'wrong-letters';
  const arabic = (text.match(ARABIC_WORD) ?? []).map((word) => word.normalize('NFKC'));
  const articles = arabic.filter((word) => ARTICLE.test(word)).length;
  if (arabic.length >= ENOUGH_WORDS && articles < arabic.length * LEAST_ARTICLES) return 'wrong-letters';
  return empty > pages.length / 2 ? 'some-pages-without-text' : 'good';
}
