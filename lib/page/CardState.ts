import type { LoadedCard } from './CardTarget.ts';

/** What the hovercard shows at a moment. `text` is the reference's own words. */
export type CardState =
  | { status: 'loading'; text: string }
  | { status: 'failed'; text: string }
  | ({ status: 'shown' } & LoadedCard);
