import type { Block } from './Block.ts';

/** The blocks of a plain text or Markdown file: what stands between empty lines; pages are counted by form feeds. */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  const hasPages = text.includes('\f');
  let page = 1;
  let open: Block | null = null;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf('\n', at);
    const lineEnd = stop === -1 ? text.length : stop;
    const line = text.slice(at, lineEnd);
    const words = line.trimEnd();
    if (hasPages && line.includes('\f')) {
      page += line.split('\f').length - 1;
      open = null;
    }
    if (words.trimStart() === '') open = null;
    else if (open === null) {
      open = makeBlock(at, at + words.length, hasPages ? page : null);
      blocks.push(open);
    } else open.end = at + words.length;
    at = lineEnd + 1;
  }
  return blocks;
}

function makeBlock(start: number, end: number, page: number | null): Block {
  return {
    start,
    end,
    kind: 'preformatted',
    headingLevel: null,
    listDepth: null,
    bold: [],
    superscript: [],
    links: [],
    page,
    fontSize: null,
    position: null,
  };
}
