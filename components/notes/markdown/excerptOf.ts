import { commentReader } from '../../../lib/export/comment/commentReader.ts';

/** Longer than any row shows. */
const MOST = 400;

/** The first words of a comment without their Markdown, for lists. */
export function excerptOf(comment: string): string {
  return commentReader
    .parse(comment.slice(0, 2 * MOST), {})
    .flatMap((token) => {
      if (token.type === 'fence' || token.type === 'code_block') return [token.content];
      const words = token.children?.map(({ type, content }) => (type.endsWith('break') ? ' ' : content));
      return words ? [words.join('')] : [];
    })
    .join(' ')
    .slice(0, MOST);
}
