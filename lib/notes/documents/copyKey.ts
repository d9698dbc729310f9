import type { Content } from '../schema/contentSchema.ts';

const TEXT = 'text:';

/**
 * The key of the document version that a note's passage was described on, as work, language and hash of the text; null
 * where the text was too short to be told by its hash. The first of a note's texts is the one that counts.
 */
export function copyKey({
  targets,
  source,
}: Pick<Content, 'targets' | 'source'>): { copy: string; work: string } | null {
  const text = targets.find((target) => target.startsWith(TEXT))?.slice(TEXT.length);
  if (text === undefined) return null;
  const [hash] = text.split('@');
  const work = source.symbol ?? `${TEXT}${hash}`;
  return { copy: `${work}@${text}`, work };
}
