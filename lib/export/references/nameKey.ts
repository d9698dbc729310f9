import type { ExportDocument } from '../ExportDocument.ts';

/** A key for a document in a bibliography, "CTOC-COP-WG.4-2010-6": plain letters, each key once. */
export function nameKey({ work }: Pick<ExportDocument, 'work'>, taken: Set<string>): string {
  const base =
    (work.symbol ?? work.title ?? '')
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9.]+/g, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 60) || 'document';
  let key = base;
  for (let count = 2; taken.has(key); count++) key = `${base}-${count}`;
  taken.add(key);
  return key;
}
