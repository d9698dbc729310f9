import { type IParagraphOptions, type IRunOptions, Paragraph, type ParagraphChild } from 'docx';
import type { CommentToken } from '../comment/CommentToken.ts';
import { commentReader } from '../comment/commentReader.ts';
import { isRightToLeft } from '../isRightToLeft.ts';
import { commentRuns } from './commentRuns.ts';
import { paragraphOf } from './paragraphOf.ts';
import { runsOf } from './runsOf.ts';

/** What is around a block, in twentieths of a point a level. */
const INDENT = 340;

interface List {
  /** Number of the next item; null in a list without numbers. */
  next: number | null;
}

interface Block {
  text: string;
  children: ParagraphChild[];
  depth: number;
  /** "–" or "3." before the first block of an item. */
  mark: string | null;
  isRule?: boolean;
}

/**
 * A comment as its Markdown means it, a paragraph a block. Numbers of lists are written as typed, so that a list that
 * begins at 3 does. What stands behind the comment comes after its last block; a comment without words is one empty
 * paragraph for it, or none.
 */
export function commentParagraphs(
  comment: string,
  behind: readonly ParagraphChild[] = [],
  options: IParagraphOptions = {},
): Paragraph[] {
  const blocks = readBlocks(commentReader.parse(comment, {}));
  if (blocks.length === 0) return behind.length === 0 ? [] : [paragraphOf('', options, behind)];
  return blocks.map(
    ({ text, children, depth, mark, isRule = false }, index) =>
      new Paragraph({
        ...options,
        bidirectional: isRightToLeft(text),
        ...(depth > 0
          ? { indent: { start: depth * INDENT, ...(mark === null ? {} : { hanging: INDENT }) } }
          : {}),
        ...(isRule ? { thematicBreak: true } : {}),
        children: [
          ...(mark === null ? [] : runsOf(`${mark}\t`)),
          ...children,
          ...(index === blocks.length - 1 ? behind : []),
        ],
      }),
  );
}

function readBlocks(tokens: readonly CommentToken[]): Block[] {
  const blocks: Block[] = [];
  const lists: List[] = [];
  let quotes = 0;
  let mark: string | null = null;
  let look: IRunOptions = {};
  const add = (text: string, children: ParagraphChild[]) => {
    blocks.push({ text, children, depth: lists.length + quotes, mark });
    mark = null;
  };
  const steps: Readonly<Record<string, (token: CommentToken) => void>> = {
    bullet_list_open: () => lists.push({ next: null }),
    ordered_list_open: (token) => lists.push({ next: Number(token.attrGet('start') ?? 1) }),
    bullet_list_close: () => lists.pop(),
    ordered_list_close: () => lists.pop(),
    list_item_open() {
      const list = lists.at(-1);
      mark = list?.next == null ? '•' : `${list.next}.`;
      if (list?.next != null) list.next += 1;
    },
    blockquote_open() {
      quotes += 1;
    },
    blockquote_close() {
      quotes -= 1;
    },
    heading_open() {
      look = { bold: true };
    },
    heading_close() {
      look = {};
    },
    inline: ({ content, children }) => add(content, commentRuns(children ?? [], look)),
    fence: ({ content }) => addCode(content),
    code_block: ({ content }) => addCode(content),
    hr: () => blocks.push({ text: '', children: [], depth: 0, mark: null, isRule: true }),
  };
  const addCode = (content: string) => add(content, runsOf(content.trimEnd(), { font: 'Consolas' }));
  for (const token of tokens) steps[token.type]?.(token);
  return blocks;
}
