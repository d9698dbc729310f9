/**
 * Scrolls a range to the middle of the window, at once.
 *
 * The element around it may be far larger than the window (a text page is one `<pre>`): it is brought into view for the
 * sake of scrolling boxes inside the page, and the window is then moved by what the range still lacks.
 */
export function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const rect = range.getBoundingClientRect();
  const lacks = (rect.top + rect.bottom - window.innerHeight) / 2;
  if (rect.top < 0 || rect.bottom > window.innerHeight) window.scrollBy({ top: lacks, behavior: 'instant' });
}
