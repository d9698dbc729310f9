/** Sets one paragraph, heading, item or note as HTML; `words` has its inline markup set already. */
type SetBlock = (words: string, raw: string) => string;

const ITEM = /^\s*[-•] /;
const NUMBER = /^(\d+)\\?\. /;
const isHeading = (raw: string) => raw.startsWith('#');

/** How the same text can be set as a page. */
export const PAGE_SETTINGS: [name: string, set: SetBlock][] = [
  ['headings and paragraphs', (words, raw) => (isHeading(raw) ? `<h2>${words}</h2>` : `<p>${words}</p>`)],
  [
    'headings whose depth means nothing',
    (words, raw) =>
      isHeading(raw) ? `<h${1 + (raw.length % 6)}>${words}</h${1 + (raw.length % 6)}>` : `<p>${words}</p>`,
  ],
  ['nothing but paragraphs', (words) => `<p>${words}</p>`],
  ['nothing but divisions', (words) => `<div>${words}</div>`],
  [
    'lists whose numbers are drawn',
    (words, raw) => {
      const number = NUMBER.exec(raw.trim())?.[1];
      if (number) return `<ol start="${number}"><li><p>${words.replace(/^\s*\d+\. /, '')}</p></li></ol>`;
      return isHeading(raw) ? `<h3>${words}</h3>` : `<p>${words}</p>`;
    },
  ],
  [
    'lists whose bullets are drawn',
    (words, raw) => (ITEM.test(raw) ? `<ul><li>${words.replace(ITEM, '')}</li></ul>` : `<p>${words}</p>`),
  ],
  [
    'marks that are links',
    (words) => `<p>${words.replace(/<sup>(\d+)<\/sup>/g, '<a href="#n$1"><sup>$1</sup></a>')}</p>`,
  ],
];

/** A document as text or Markdown, set as a page: blocks as asked for, rows with tabs as rows of cells with paragraphs. */
export function setPage(text: string, set: SetBlock): string {
  const parts = blocksOf(text).map((raw) => {
    if (isRow(raw)) return setRow(raw);
    return set(inline(raw.replace(/^#+ /, '')), raw);
  });
  return `<!doctype html><html><body>${parts.join('\n')}</body></html>`;
}

const LABELLED = /^\s*(?:[-•*]|\(?[a-z]{1,4}\)|\d+\.)\s|\t|^<sup>|^[⁰¹²³⁴-⁹]/;
/** Lines of a masthead stand each for themselves; those of a paragraph go on. */
const LONGEST_OF_MASTHEAD = 140;

function blocksOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const lines = block.split('\n');
      const isMasthead = !block.includes('**') && lines.every((line) => line.length < LONGEST_OF_MASTHEAD);
      return isMasthead || lines.some((line) => LABELLED.test(line)) ? lines : [lines.join(' ')];
    })
    .filter((block) => block.trim() !== '');
}

function isRow(raw: string): boolean {
  return raw.includes('\t') && !/^\s*\(?\w{1,4}[.)]\t/.test(raw);
}

function setRow(raw: string): string {
  const cells = raw.split('\t').filter((cell, index) => cell !== '' || index > 0);
  return `<table><tr>${cells.map((cell) => `<td><p>${inline(cell)}</p></td>`).join('')}</tr></table>`;
}

function inline(raw: string): string {
  return raw
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/&lt;(\/?(?:sup|i|b))>/g, '<$1>')
    .replace(
      /[⁰¹²³⁴-⁹]+/g,
      (digits) => `<sup>${[...digits].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('')}</sup>`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/(^|[\s(“])\*([^*\n]+)\*(?=[\s).,;”<]|$)/g, '$1<i>$2</i>')
    .replace(/\\([.()\-*])/g, '$1');
}
