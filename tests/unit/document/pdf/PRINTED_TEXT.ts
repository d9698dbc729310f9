import type { Printed } from './setItems.ts';

export const FULL = 'a line of words that is as long as the lines of a column are in most of the papers';
/** Lines of text that tell where the margins are. */
export const TEXT: Printed[] = [0, 1, 2, 3, 4].map((at) => [FULL, 80, 400 + at * 12]);
/** The paragraph that they are. */
export const JOINED = Array.from({ length: 5 }, () => FULL).join(' ');
