import type { Content } from '../schema/contentSchema.ts';

/** Whether a note on a recommendation holds "my status" and nothing else: it is shown as a flag, not as a passage marked. */
export function isBareStatus({ kind, status, comment, tags }: Content): boolean {
  return kind === 'recommendation' && status !== null && comment.trim() === '' && tags.length === 0;
}
