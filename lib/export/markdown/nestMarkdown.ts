/** Marks of Obsidian that hide or change all that follows, until they come again. */
const PAIRED = /%%|\$\$/g;

/**
 * A reader's own Markdown as the content of a list item, its markup kept. Inside an item it cannot reach what follows: a
 * fence, a comment or a tag that is left open ends with the item. Takes the text as typed; gives it without its first
 * indent.
 */
export function nestMarkdown(text: string): string {
  const open = new Set<string>();
  for (const [mark] of text.matchAll(PAIRED)) {
    if (!open.delete(mark)) open.add(mark);
  }
  const closed = [...open].reduce((balanced, mark) => escapeLast(balanced, mark), text);
  return closed
    .trim()
    .split(/\r\n?|\n/)
    .map((line) => line.trimEnd())
    .join('\n  ')
    .replace(/^ +$/gm, '');
}

function escapeLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return `${text.slice(0, at)}\\${mark[0]}\\${mark[1]}${text.slice(at + mark.length)}`;
}
