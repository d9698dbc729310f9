import { closeBidi } from '../closeBidi.ts';

/**
 * A text as XML can hold it: without control characters and halves of characters; line ends are `\n`, marks of direction
 * end with it.
 */
export function cleanText(text: string): string {
  const clean = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{C}\n\t\u200C-\u200F\u202A-\u202E\u2066-\u2069\u00AD]|[\uFFFE\uFFFF]/gu, '');
  return closeBidi(clean);
}
