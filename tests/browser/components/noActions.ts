import type { CardActions } from '../../../components/cards/CardActions.ts';

/** Actions of a card of which nothing comes. */
export const noActions: CardActions = { open() {}, copy() {}, show() {}, back: null, retry() {} };
