import { ExternalHyperlink, type IRunOptions, type ParagraphChild, UnderlineType } from 'docx';
import type { CommentToken } from '../comment/CommentToken.ts';
import { runsOf } from './runsOf.ts';

/** How the marks of a comment look, by the element that the reader of Markdown names. */
const LOOKS: Readonly<Record<string, IRunOptions>> = {
  strong: { bold: true },
  em: { italics: true },
  s: { strike: true },
  code: { font: 'Consolas' },
  a: { color: '1f3a6e', underline: { type: UnderlineType.SINGLE } },
};

/** The words of one block of a comment as runs; a link leads to its address. */
export function commentRuns(tokens: readonly CommentToken[], base: IRunOptions = {}): ParagraphChild[] {
  const open: { token: CommentToken | null; look: IRunOptions; children: ParagraphChild[] }[] = [
    { token: null, look: base, children: [] },
  ];
  for (const token of tokens) {
    const around = open.at(-1);
    if (!around) break;
    if (token.nesting === 1) {
      open.push({ token, look: { ...around.look, ...LOOKS[token.tag] }, children: [] });
    } else if (token.nesting === -1) {
      open.pop();
      open
        .at(-1)
        ?.children.push(
          ...(around.token?.tag === 'a' ? linked(around.token, around.children) : around.children),
        );
    } else {
      const words = token.tag === 'br' ? '\n' : token.content;
      around.children.push(...runsOf(words, { ...around.look, ...LOOKS[token.tag] }));
    }
  }
  return open.flatMap(({ children }) => children);
}

function linked(token: CommentToken, children: ParagraphChild[]): ParagraphChild[] {
  const address = String(token.attrGet('href') ?? '');
  return URL.canParse(address)
    ? [new ExternalHyperlink({ link: new URL(address).href, children })]
    : children;
}
