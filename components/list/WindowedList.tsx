import { defaultRangeExtractor, type Range } from '@tanstack/virtual-core';
import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptScroll } from './KeptScroll.ts';
import { useHeight } from './useHeight.ts';
import { useWindow } from './useWindow.ts';

interface WindowedListProps<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  draw: (item: Item) => ComponentChild;
  /** What the list is, for screen readers. */
  label: string;
  /** Pixels of a row before it was ever drawn. */
  usualHeight: number;
  /** Where it was scrolled to when it was last drawn; absent where that is not kept. */
  kept?: KeptScroll;
  /** What stands above the rows and scrolls away with them. */
  before?: ComponentChild;
}

/** Also the row with the focus, wherever it is: a row that is taken away takes the focus with it. */
function withFocused(range: Range, focused: number | null): number[] {
  const indexes = defaultRangeExtractor(range);
  if (focused === null || focused >= range.count || indexes.includes(focused)) return indexes;
  return [...indexes, focused].sort((a, b) => a - b);
}

/** Gives a row the focus; false where it is not drawn. */
function focusRow(list: HTMLElement | null, index: number): boolean {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"] :is(button, summary)`);
  row?.focus();
  return row !== null && row !== undefined;
}

/**
 * A list of any length of which only the rows in view are in the page; up and down keys go from row to row,
 * Home and End to the first and the last.
 */
export function WindowedList<Item>(props: WindowedListProps<Item>) {
  const { items, idOf, draw, label, usualHeight, kept = null, before } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const above = useRef<HTMLDivElement>(null);
  const margin = useHeight(above);
  const [focused, setFocused] = useState<number | null>(null);
  const list = useWindow(
    {
      count: items.length,
      getScrollElement: () => scroller.current,
      estimateSize: () => usualHeight,
      getItemKey: (index) => {
        const item = items[index];
        return item === undefined ? index : idOf(item);
      },
      scrollMargin: margin,
      rangeExtractor: (range) => withFocused(range, focused),
    },
    kept,
  );

  // A row that was taken away had the focus: the one that comes into its place has it next.
  const last = useRef<number | null>(null);
  if (focused !== null) last.current = focused;
  useLayoutEffect(() => {
    if (last.current === null || document.activeElement !== document.body) return;
    const next = Math.min(last.current, items.length - 1);
    last.current = null;
    focusRow(scroller.current, next);
  }, [items]);

  // A row that is far away is drawn first, then has the focus.
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current !== null && focusRow(scroller.current, wanted.current)) wanted.current = null;
  });

  /** The row that a key leads to from another; null for every other key. */
  function rowAfter(key: string, index: number): number | null {
    const last = items.length - 1;
    const rows: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last };
    const next = rows[key];
    return next === undefined || next < 0 || next > last ? null : next;
  }
  function go(event: KeyboardEvent): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null;
    const next = row && rowAfter(event.key, Number(row.dataset.index));
    if (next === null) return;
    event.preventDefault();
    if (focusRow(scroller.current, next)) return;
    wanted.current = next;
    list.scrollToIndex(next);
    setFocused(next);
  }

  return (
    <div ref={scroller} class="windowed">
      {before !== undefined && <div ref={above}>{before}</div>}
      <ul
        class="windowed-rows"
        aria-label={label}
        style={{ blockSize: `${list.getTotalSize()}px` }}
        onKeyDown={go}
      >
        {list.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={list.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                style={{ insetBlockStart: `${start - margin}px` }}
                onFocusCapture={() => setFocused(index)}
                onBlurCapture={() => setFocused(null)}
              >
                {draw(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
