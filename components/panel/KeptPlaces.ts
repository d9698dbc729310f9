import type { KeptScroll } from '../list/KeptScroll.ts';

/** Where the long lists of a page are scrolled to, while another tab is in front. */
export type KeptPlaces = Record<'outline' | 'followUp', KeptScroll>;
