import type { VirtualItem } from '@tanstack/virtual-core';

/** Where a list was scrolled to when it was last drawn, and how high its rows were; the list itself writes here. */
export interface KeptScroll {
  /** Pixels from its beginning. */
  offset: number;
  measures: VirtualItem[];
}
