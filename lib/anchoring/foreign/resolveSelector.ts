import type { Span } from '../../symbols/Span.ts';
import { contentOffsetOf } from '../contentOffsetOf.ts';
import { locate } from '../locate.ts';
import type { RootContent } from '../RootContent.ts';
import type { ForeignSelector } from './ForeignSelector.ts';
import { findElement } from './findElement.ts';

/** A root and its text; spans are UTF-16 offsets into that. */
export interface ForeignGround {
  root: Element;
  content: RootContent;
}

function spanOf({ root, content }: ForeignGround, type: string, value: string): Span | null {
  const element = findElement(root, type, value);
  if (element === null) return null;
  const length = element.textContent.length;
  const start = contentOffsetOf(content, element, 0);
  return { start, end: start + length };
}

function spanBetween(from: Span | null, to: Span | null): Span | null {
  return from !== null && to !== null && from.start <= to.start ? { start: from.start, end: to.start } : null;
}

/** The place that an XPath and an offset into the text of its element name. */
function placeAt(ground: ForeignGround, path: string, offset: number): Span | null {
  const element = spanOf(ground, 'XPathSelector', path);
  const start = (element?.start ?? 0) + offset;
  return element !== null && start <= element.end ? { start, end: start } : null;
}

/** What one selector selects within a span of the root's text, whatever refines it; null where that is nothing. */
function selectWithin(ground: ForeignGround, selector: ForeignSelector, within: Span): Span | null {
  switch (selector.type) {
    case 'TextPositionSelector': {
      const span = { start: within.start + selector.start, end: within.start + selector.end };
      return span.start <= span.end && span.end <= within.end ? span : null;
    }
    case 'TextQuoteSelector': {
      const { exact, prefix, suffix } = selector;
      const text = ground.content.text.slice(within.start, within.end);
      const found = locate({ text }, [{ type: selector.type, exact, prefix, suffix }]);
      if ('orphan' in found) return null;
      return { start: within.start + found.span.start, end: within.start + found.span.end };
    }
    case 'RangeSelector': {
      if ('startSelector' in selector && 'endSelector' in selector) {
        const [from, to] = [selector.startSelector, selector.endSelector].map((one) =>
          resolveSelector(ground, one, within),
        );
        return spanBetween(from ?? null, to ?? null);
      }
      if (!('startContainer' in selector && 'endContainer' in selector)) return null;
      const { startContainer, startOffset, endContainer, endOffset } = selector;
      return spanBetween(
        placeAt(ground, startContainer, startOffset),
        placeAt(ground, endContainer, endOffset),
      );
    }
    case 'XPathSelector':
    case 'CssSelector':
    case 'FragmentSelector': {
      const span = spanOf(ground, selector.type, selector.value);
      return span !== null && within.start <= span.start && span.end <= within.end ? span : null;
    }
    default:
      // Of a kind that this engine has never heard of.
      return null;
  }
}

/** The span of a root's text that a selector selects, within another; what refines it is looked for in what it selects. */
export function resolveSelector(ground: ForeignGround, selector: ForeignSelector, within: Span): Span | null {
  const span = selectWithin(ground, selector, within);
  return span === null || selector.refinedBy === undefined
    ? span
    : resolveSelector(ground, selector.refinedBy, span);
}
