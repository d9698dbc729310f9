/** The first number from 0 to `count` for which `isPast` holds; it must hold for all after that. */
export function firstPast(count: number, isPast: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
