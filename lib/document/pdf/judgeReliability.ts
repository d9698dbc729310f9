import { hasWrongLetters } from './hasWrongLetters.ts';
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
/** At least twelve letters or digits: a page with fewer has no text. */
const HAS_TEXT = /^(?:[^\p{L}\d]*[\p{L}\d]){12}/u;

/** Whether the text layer of some pages can be trusted; the first page is judged also by itself, as it says what the file is. */
export function judgeReliability(pages: readonly PdfPage[]): PdfReliability {
  const texts = pages.map(({ items }) => items.map(({ text }) => text).join(' '));
  const isEmpty = (text: string) => !HAS_TEXT.test(text);
  if (texts.every(isEmpty)) return 'no-text';
  if ([texts.join(' '), texts[0] ?? ''].some(isWrong)) return 'wrong-letters';
  // The back of the last leaf is often blank.
  return texts.slice(0, -1).some(isEmpty) ? 'some-pages-without-text' : 'good';
}

function isWrong(text: string): boolean {
  if ((text.match(UNKNOWN)?.length ?? 0) > text.length * TOO_MANY) return true;
  const arabic = (text.match(ARABIC_WORD) ?? []).map((word) => word.normalize('NFKC'));
  const articles = arabic.filter((word) => ARTICLE.test(word)).length;
  if (arabic.length >= ENOUGH_WORDS && articles < arabic.length * LEAST_ARTICLES) return true;
  return hasWrongLetters(text);
}
