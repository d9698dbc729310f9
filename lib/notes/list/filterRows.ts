import type { Row } from '../store/Row.ts';
import { foldForSearch } from './foldForSearch.ts';

/**
 * The records in which every word of a query stands somewhere: in quote, comment, tags, or the title or symbol of the
 * document; without regard to case and accents. All of them for an empty query.
 */
export function filterRows(rows: readonly Row[], query: string): Row[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = foldForSearch(listTexts(row).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

function listTexts({ quote, comment, tags, source }: Row): string[] {
  const { title, symbol } = (typeof source === 'object' && source !== null ? source : {}) as Row;
  return [quote, comment, ...(Array.isArray(tags) ? tags : []), title, symbol].filter(
    (text) => typeof text === 'string',
  );
}
