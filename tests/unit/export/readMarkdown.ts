import MarkdownIt from 'markdown-it';

/** A reader of Markdown that takes all it can for markup: HTML, tables, strikethrough, and bare addresses as links. */
const reader = new MarkdownIt({ html: true, linkify: true });
reader.linkify.set({ fuzzyIP: true });

/** What Markdown shows as plain text, by the names of its blocks; inline markup other than line ends comes as "<type>". */
export function readMarkdown(markdown: string): { blocks: string[]; text: string } {
  const tokens = reader.parse(markdown, {});
  const inline = tokens.flatMap(({ type, children }) => (type === 'inline' ? [children ?? []] : []));
  return {
    blocks: tokens.filter(({ nesting, type }) => nesting !== -1 && type !== 'inline').map(({ type }) => type),
    text: inline
      .map((parts) =>
        parts
          .map(({ type, content }) => {
            if (type === 'text' || type === 'text_special') return content;
            return type === 'softbreak' ? '\n' : `<${type}>`;
          })
          .join(''),
      )
      .join('\n\n'),
  };
}
