/** At most `most` items of a list, evenly spread, the first one always among them. */
export function pickEvenly<Item>(items: Item[], most: number): Item[] {
  const step = Math.max(1, items.length / most);
  return items
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .slice(0, most);
}
