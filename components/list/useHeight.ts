import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** How high an element is, in pixels, as it grows and shrinks; 0 while there is none. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => setHeight(current.offsetHeight);
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
