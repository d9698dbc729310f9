/** A text as XML can hold it: without control characters and halves of characters; line ends are `\n`. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{C}\n\t\u200C-\u200F\u202A-\u202E\u2066-\u2069\u00AD]|[\uFFFE\uFFFF]/gu, '');
}
