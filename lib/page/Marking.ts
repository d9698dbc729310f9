import type { createRecommendations } from './createRecommendations.ts';
import type { createNoteMarks } from './marks/createNoteMarks.ts';

/**
 * What marks the recommendations and the notes of a page: a script of its own, brought into the page's world when the
 * page was read as a document that has some, so that a page without any does not carry it.
 */
export interface Marking {
  /** Style sheet of the marks; the tokens are the overlay's. */
  css: string;
  createRecommendations: typeof createRecommendations;
  createNoteMarks: typeof createNoteMarks;
}
