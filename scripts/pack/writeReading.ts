import type { PackReading } from '../../lib/knowledge/pack/packReading.ts';

/** Lists that are written one entry a line, so that a change of one shows as one. */
const LISTS = new Set([
  'headings',
  'recommendations',
  'attendance',
  'officers',
  'statements',
  'documentsBefore',
]);

/** A pack file with one reading, one entry of a list a line; what a pack need not say is left out. */
export function writeReading(reading: PackReading): string {
  return `{ "schema": "addendum-pack/1", "readings": [\n${writeObject(reading, '')}\n] }\n`;
}

function writeObject(value: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(value).flatMap(([key, entry]) => {
    if (Array.isArray(entry) && entry.length === 0) return [];
    return [`${inner}${JSON.stringify(key)}: ${writeValue(key, entry, inner)}`];
  });
  return `${indent}{\n${lines.join(',\n')}\n${indent}}`;
}

function writeValue(key: string, value: unknown, indent: string): string {
  if (Array.isArray(value) && LISTS.has(key))
    return `[\n${value.map((entry) => `${indent}  ${writeLine(entry)}`).join(',\n')}\n${indent}]`;
  if (key === 'participation' && typeof value === 'object' && value !== null)
    return writeObject(value, indent).trimStart();
  return JSON.stringify(value);
}

/** On one line, without what the schema fills in. */
function writeLine(entry: object): string {
  return JSON.stringify(entry, (key, value: unknown) => {
    const isDefault =
      (value === false && (key === 'carriedOver' || key === 'unfinished')) ||
      (value === null &&
        (key === 'annex' || key === 'under' || key === 'by' || (key === 'item' && 'at' in entry))) ||
      (key === 'refersTo' && Array.isArray(value) && value.length === 0);
    return isDefault ? undefined : value;
  });
}
