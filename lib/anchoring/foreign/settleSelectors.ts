import type { Span } from '../../symbols/Span.ts';
import { foldPassage } from '../foldPassage.ts';
import type { RootContent } from '../RootContent.ts';
import type { ReadableSelector } from '../Selector.ts';
import type { ForeignSelector } from './ForeignSelector.ts';
import { fromCodePoints } from './fromCodePoints.ts';
import { resolveSelector } from './resolveSelector.ts';

type AnySelector = ReadableSelector | ForeignSelector;

const isRefined = (selector: AnySelector) => 'refinedBy' in selector && selector.refinedBy !== undefined;
const isQuote = (selector: AnySelector) => selector.type === 'TextQuoteSelector' && !isRefined(selector);
const isPosition = (selector: AnySelector) =>
  selector.type === 'TextPositionSelector' && !isRefined(selector);

/** The places that selectors name besides a quote, which is looked for by the engine itself; the surest first. */
function listPlaces(root: Element, content: RootContent, selectors: readonly AnySelector[]): Span[] {
  const all = { start: 0, end: content.text.length };
  const named = selectors
    .filter((selector) => !isQuote(selector))
    .map((selector) => resolveSelector({ root, content }, selector as ForeignSelector, all));
  const counted = selectors.map((selector) =>
    selector.type === 'TextPositionSelector' && !isRefined(selector)
      ? fromCodePoints(content, selector)
      : null,
  );
  return [...named, ...counted].filter((place) => place !== null);
}

/**
 * The selectors of any engine as a quote and a position: paths, ranges and refined ones become a position, and of several
 * positions that one counts at which the words of the quote stand. A position of our own kind is kept where none does.
 */
export function settleSelectors(
  root: Element,
  content: RootContent,
  selectors: readonly AnySelector[],
): readonly ReadableSelector[] {
  const quote = selectors.find(isQuote) as
    | Extract<ReadableSelector, { type: 'TextQuoteSelector' }>
    | undefined;
  const position = selectors.find(isPosition) as Extract<ReadableSelector, Span> | undefined;
  const words = quote === undefined ? null : foldPassage(quote.exact).text;
  const isThere = ({ start, end }: Span) => foldPassage(content.text.slice(start, end)).text === words;
  const kept = [quote, position].filter((selector) => selector !== undefined);
  if (position !== undefined && (words === null || isThere(position))) return kept;
  const places = listPlaces(root, content, selectors);
  const place = places.find(isThere) ?? (position === undefined ? places[0] : undefined);
  if (place === undefined) return kept;
  return [...(quote === undefined ? [] : [quote]), { type: 'TextPositionSelector', ...place }];
}
