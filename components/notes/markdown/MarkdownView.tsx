import { type ComponentChild, h } from 'preact';
import { MARKDOWN_TAGS } from './MARKDOWN_TAGS.ts';
import { markdownReader } from './markdownReader.ts';

type Token = ReturnType<typeof markdownReader.parse>[number];

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
  return element ? h(element.tag, element.class ? { class: element.class } : {}, children) : children;
}

function drawLeaf(token: Token): ComponentChild {
  if (token.children) return drawTokens(token.children);
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
    else if (token.nesting === 0) around.children.push(drawLeaf(token));
    else {
      const done = open.pop();
      if (done) (open.at(-1) ?? root).children.push(wrap(done));
    }
  }
  return root.children;
}

/** A comment as its Markdown means it, made of elements one by one: text can never become markup. */
export function MarkdownView({ text }: { text: string }) {
  return <div class="markdown">{drawTokens(markdownReader.parse(text, {}))}</div>;
}
