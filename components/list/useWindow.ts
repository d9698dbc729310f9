import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { KeptScroll } from './KeptScroll.ts';

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** What a windowed list says of itself; the rest is how lists are scrolled everywhere. */
type WindowOptions = Pick<
  Options,
  'count' | 'getScrollElement' | 'estimateSize' | 'getItemKey' | 'rangeExtractor' | 'scrollMargin'
>;

/** Rows that are drawn beyond each edge. */
const OVERSCAN = 6;

/** Sets down where a list is when it goes. */
function keepPlace(list: Virtualizer<HTMLElement, HTMLElement>, kept: KeptScroll | null): void {
  if (kept === null) return;
  kept.offset = list.scrollOffset ?? 0;
  kept.measures = list.measurementsCache;
}

/**
 * A window on a long list: only the rows in and near it are drawn, each as high as it is. Draws anew when they change.
 * The library is made for any framework; this is its hook for Preact.
 */
export function useWindow(
  options: WindowOptions,
  kept: KeptScroll | null,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const whole: Options = {
    ...options,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(undefined),
  } as Options;
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>(
        kept === null
          ? whole
          : { ...whole, initialOffset: kept.offset, initialMeasurementsCache: kept.measures },
      ),
  );
  virtualizer.setOptions(whole);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => () => keepPlace(virtualizer, kept), [virtualizer, kept]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
