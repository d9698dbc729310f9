/** The tags of a cell as `joinTags` writes it; white space around a tag, as people type it, does not count. */
export function splitTags(cell: string): string[] {
  const tags = cell.match(/(?:\\[\s\S]|[^;\\])+/g) ?? [];
  return tags.map((tag) => tag.trim().replace(/\\([\s\S])/g, '$1')).filter((tag) => tag !== '');
}
