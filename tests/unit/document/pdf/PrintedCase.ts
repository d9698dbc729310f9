import type { Printed } from './setItems.ts';

/** What is done, what is printed on each page, and the blocks that are read of it. */
export type PrintedCase = [name: string, pages: Printed[][], blocks: string[]];
