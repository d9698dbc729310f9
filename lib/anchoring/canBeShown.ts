import type { Span } from '../symbols/Span.ts';
import type { DomSource } from './DomSource.ts';

/**
 * Whether a passage can be brought into the window: what is rendered, and all of a document whose words are drawn only
 * when they are wanted. What is hidden in a page (a closed tab of it) cannot.
 */
export function canBeShown(source: Pick<DomSource, 'onDrawn' | 'rectsOf'>, span: Span): boolean {
  return source.onDrawn !== undefined || source.rectsOf(span).length > 0;
}
