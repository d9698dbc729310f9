/** The box in which what an element holds is scrolled; null where that is the window. */
export function findFrame(element: Element): Element | null {
  for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}
