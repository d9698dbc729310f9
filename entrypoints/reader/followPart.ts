const PLACE = /^part=(\d{1,6})$/;

/**
 * Tells, while a set document is scrolled, which of its parts is the first in view ("part=7", from 1). Gives the way to go
 * to such a place.
 * @param box what is scrolled; the document is its only element
 */
export function followPart(
  box: HTMLElement,
  onPlace: (fragment: string) => void,
  signal: AbortSignal,
): (fragment: string) => void {
  const parts = () => [...(box.firstElementChild?.children ?? [])];
  function tell(): void {
    const { top } = box.getBoundingClientRect();
    const first = parts().findIndex((part) => part.getBoundingClientRect().bottom > top + 1);
    if (first >= 0) onPlace(`part=${first + 1}`);
  }
  box.addEventListener('scroll', tell, { passive: true, signal });
  return (fragment) => {
    const part = Number(PLACE.exec(fragment)?.[1] ?? 0);
    parts()[part - 1]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
}
