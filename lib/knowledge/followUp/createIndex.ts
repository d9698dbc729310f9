/** Entries by key, several under one, that can be taken out again. */
export interface Index<Entry> {
  add(key: string, entry: Entry): void;
  remove(key: string, isGone: (entry: Entry) => boolean): void;
  get(key: string): readonly Entry[];
}

/** An empty index. */
export function createIndex<Entry>(): Index<Entry> {
  const entries = new Map<string, Entry[]>();
  return {
    add(key, entry) {
      const list = entries.get(key);
      if (list) list.push(entry);
      else entries.set(key, [entry]);
    },
    remove(key, isGone) {
      const left = (entries.get(key) ?? []).filter((entry) => !isGone(entry));
      if (left.length > 0) entries.set(key, left);
      else entries.delete(key);
    },
    get: (key) => entries.get(key) ?? [],
  };
}
