import type { PackReading } from '../pack/packReading.ts';

const LIMITED = /\/(?:L|CRP)\.\d/;

/**
 * Whether a copy is a draft that goes by its final's symbol, or by none: its numbers are not those that others cite.
 * A draft with a symbol of its own is cited by its own numbers.
 */
export function isDraft({ type, work }: Pick<PackReading, 'type' | 'work'>): boolean {
  return type === 'draft-report' && !LIMITED.test(work);
}
