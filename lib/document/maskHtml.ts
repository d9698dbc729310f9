/* What carries no text of the document; where its end is missing, it goes on to the end of the file. */
const NOT_TEXT =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript|title)\b[\s\S]*?(?:<\/\1\s*>|$)|<![^>]*(?:>|$)/gi;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  laquo: '«',
  raquo: '»',
};
/** Takes a place without being read: references found beside it are not split by it. */
const FILLER = '\u200b';

/**
 * The text of an HTML file with every offset where it was: markup becomes characters that are not read, block borders
 * line feeds, and each entity its character. So references found in the result stand at the same offsets in the file.
 */
export function maskHtml(html: string): string {
  return html
    .replace(NOT_TEXT, (found) => fill('\n', found.length))
    .replace(TAG, (found, name: string) => fill(breakOf(name.toLowerCase()), found.length))
    .replace(ENTITY, (found, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0;
      const letter = name
        ? NAMED[name]
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
      return letter === undefined ? found : fill(letter, found.length);
    });
}

function breakOf(name: string): string {
  return name === 'br' ? '\n' : BLOCKS.has(name) ? '\n\n' : '';
}

function fill(text: string, length: number): string {
  return text + FILLER.repeat(Math.max(0, length - text.length));
}
