import type { Card } from '../knowledge/Card.ts';

/** What the hovercard shows at a moment. `text` is the reference's own words. */
export type CardState =
  | { status: 'loading'; text: string }
  | { status: 'failed'; text: string }
  | { status: 'shown'; card: Card; pageLink: string | null };
