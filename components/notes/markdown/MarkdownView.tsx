import { type ComponentChild, h } from 'preact';
import { useMemo } from 'preact/hooks';
import { commentReader } from '../../../lib/export/comment/commentReader.ts';
import { MARKDOWN_TAGS } from './MARKDOWN_TAGS.ts';
import { SymbolLink } from './SymbolLink.tsx';
import { splitSymbols } from './splitSymbols.ts';

const WITH_DIRECTION = ['p', 'ul', 'ol', 'blockquote'];

type Token = ReturnType<typeof commentReader.parse>[number];

/** An element under way: closed ones become children of the one around them. */
interface OpenElement {
  token: Token | null;
  children: ComponentChild[];
}

function wrap({ token, children }: OpenElement): ComponentChild {
  if (token?.tag === 'a') {
    return h(
      'a',
      { href: token.attrGet('href') ?? '', target: '_blank', rel: 'noreferrer noopener' },
      children,
    );
  }
  const element = token?.hidden ? undefined : MARKDOWN_TAGS[token?.tag ?? ''];
  if (!element) return children;
  // Each part runs as its own words do.
  const dir = WITH_DIRECTION.includes(element.tag) ? { dir: 'auto' as const } : {};
  return h(element.tag, { ...dir, ...(element.class ? { class: element.class } : {}) }, children);
}

function drawWords(text: string): ComponentChild[] {
  return splitSymbols(text).map((piece) =>
    piece.symbol === null ? piece.text : h(SymbolLink, { text: piece.text, symbol: piece.symbol }),
  );
}

function drawLeaf(token: Token, isInLink: boolean): ComponentChild {
  if (token.children) return drawTokens(token.children);
  if (token.type === 'text' && !isInLink) return drawWords(token.content);
  if (token.type === 'fence' || token.type === 'code_block')
    return h('pre', {}, h('code', {}, token.content));
  return wrap({ token, children: token.content === '' ? [] : [token.content] });
}

function drawTokens(tokens: readonly Token[]): ComponentChild[] {
  const root: OpenElement = { token: null, children: [] };
  const open = [root];
  for (const token of tokens) {
    const around = open.at(-1) ?? root;
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === 0)
      around.children.push(
        drawLeaf(
          token,
          open.some((element) => element.token?.tag === 'a'),
        ),
      );
    else {
      const done = open.pop();
      if (done) (open.at(-1) ?? root).children.push(wrap(done));
    }
  }
  return root.children;
}

/** A comment as its Markdown means it, made of elements one by one: text can never become markup. Symbols of
 * documents are links. */
export function MarkdownView({ text }: { text: string }) {
  // The same as long as the text is: the panel is drawn anew whenever something changes.
  return useMemo(() => <div class="markdown">{drawTokens(commentReader.parse(text, {}))}</div>, [text]);
}
