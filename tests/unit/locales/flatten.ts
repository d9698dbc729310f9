/** A tree of messages; its leaves are words. */
export interface MessageTree {
  [key: string]: string | MessageTree;
}

/** Messages by their full key, groups joined by dots. */
export function flatten(tree: MessageTree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value] as [string, string]]
        : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}
