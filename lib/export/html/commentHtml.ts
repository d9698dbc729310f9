import type { CommentToken } from '../comment/CommentToken.ts';
import { commentReader } from '../comment/commentReader.ts';
import { escapeHtml } from './escapeHtml.ts';
import { linkHtml } from './linkHtml.ts';

/** The elements that a comment may become; its headings are lines, since the page has headings of its own. */
const ELEMENTS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  p: ['<p dir="auto">', '</p>'],
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, ['<p dir="auto"><b>', '</b></p>'] as const]),
  ),
  ul: ['<ul dir="auto">', '</ul>'],
  ol: ['<ol dir="auto">', '</ol>'],
  li: ['<li>', '</li>'],
  blockquote: ['<blockquote dir="auto">', '</blockquote>'],
  strong: ['<strong>', '</strong>'],
  em: ['<em>', '</em>'],
  s: ['<s>', '</s>'],
  code: ['<code>', '</code>'],
  hr: ['<hr>', ''],
  br: ['<br>', ''],
};

/**
 * A comment as its Markdown means it, as HTML made of a short table of elements: text, markup in it included, stays text,
 * and links lead to the web only.
 */
export function commentHtml(comment: string): string {
  return writeTokens(commentReader.parse(comment, {}));
}

function writeTokens(tokens: readonly CommentToken[]): string {
  const open: { token: CommentToken | null; html: string }[] = [{ token: null, html: '' }];
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, html: '' });
      continue;
    }
    const written = token.nesting === 0 ? { token: null, html: writeLeaf(token) } : open.pop();
    const around = open.at(-1);
    if (written && around) around.html += written.token ? wrap(written.token, written.html) : written.html;
  }
  return open.map(({ html }) => html).join('');
}

function writeLeaf(token: CommentToken): string {
  if (token.children) return writeTokens(token.children);
  const isBlock = token.type === 'fence' || token.type === 'code_block';
  if (isBlock) return `<pre><code>${escapeHtml(token.content)}</code></pre>`;
  return wrap(token, escapeHtml(token.content));
}

function wrap(token: CommentToken, html: string): string {
  if (token.hidden) return html;
  if (token.tag === 'a') return linkHtml(html, String(token.attrGet('href') ?? ''));
  const [open, close] = ELEMENTS[token.tag] ?? ['', ''];
  const start = token.tag === 'ol' ? Number(token.attrGet('start') ?? 1) : 1;
  return `${start === 1 ? open : `<ol dir="auto" start="${start}">`}${html}${close}`;
}
