import type { CompiledWords } from '../words/compileWords.ts';
import type { ItemDraft, ParagraphDraft } from './Draft.ts';
import type { MarkerStyle } from './Marker.ts';
import type { Piece } from './Piece.ts';

/** A level of the list that is open, from the paragraph down. */
export interface OpenLevel {
  style: MarkerStyle;
  value: number;
  depth: number;
  item: ItemDraft;
}

interface Place {
  /** How many levels stay open above the new item. */
  level: number;
  style: MarkerStyle;
  value: number;
}

/** Adds a sub-item to a paragraph where its label puts it, and keeps the open levels. */
export function addItem(
  paragraph: ParagraphDraft,
  levels: OpenLevel[],
  piece: Piece,
  words: CompiledWords,
): void {
  const place = findPlace(levels, piece, words);
  levels.length = place.level;
  const parent = levels.at(-1)?.item ?? null;
  const siblings = parent ? parent.items : paragraph.items;
  const bullet = place.style === 'bullet';
  const label = bullet ? String(siblings.length + 1) : (piece.marker?.label ?? '');
  const isBracketed = /[()]/.test(label);
  const own = isBracketed ? `(${label.replace(/[()]/g, '')})` : `.${label}`;
  const item: ItemDraft = { label, path: `${parent?.path ?? ''}${own}`, bullet, pieces: [piece], items: [] };
  siblings.push(item);
  levels.push({ style: place.style, value: place.value, depth: depthOf(piece), item });
}

function findPlace(levels: readonly OpenLevel[], piece: Piece, words: CompiledWords): Place {
  const readings = piece.marker?.readings ?? [];
  const [first = { style: 'bullet' as const, value: 0 }] = readings;
  const last = levels.at(-1);
  const lastText = last?.item.pieces.at(-1)?.clean.text ?? '';
  if (first.style === 'bullet') return { ...placeOfBullet(levels, piece, lastText, words) };
  const starting = readings.find(({ value }) => value === 1);
  if (starting && last && /:$/.test(lastText)) return { level: levels.length, ...starting };
  for (let level = levels.length - 1; level >= 0; level--) {
    const next = readings.find(
      ({ style, value }) => style === levels[level]?.style && value === (levels[level]?.value ?? 0) + 1,
    );
    if (next) return { level, ...next };
  }
  if (starting) return { level: levels.length, ...starting };
  const level = levels.findLastIndex(({ style }) => readings.some((reading) => reading.style === style));
  const same = readings.find(({ style }) => style === levels[level]?.style);
  return same ? { level, ...same } : { level: levels.length, ...first };
}

/**
 * A bullet stands under an item that introduces it, by a colon or as a label without an end; else it goes on with the
 * bullets before it. Its depth in the source alone means nothing: one list is seen indented anew from its second bullet on.
 */
function placeOfBullet(
  levels: readonly OpenLevel[],
  piece: Piece,
  lastText: string,
  words: CompiledWords,
): Place {
  const bullet = { style: 'bullet' as const, value: 0 };
  let level = levels.findLastIndex(({ style }) => style === 'bullet');
  const deepest = levels[level];
  if (!deepest) return { level: levels.length, ...bullet };
  const isDeeper = depthOf(piece) > deepest.depth;
  if (/:$/.test(lastText) || (isDeeper && !words.endsClosed(lastText) && !/,$/.test(lastText)))
    return { level: level + 1, ...bullet };
  while (level > 0 && depthOf(piece) < (levels[level]?.depth ?? 0)) {
    const outer = levels.findLastIndex(({ style }, at) => at < level && style === 'bullet');
    if (outer === -1) break;
    level = outer;
  }
  return { level, ...bullet };
}

function depthOf({ lines }: Piece): number {
  const [first] = lines;
  return first?.listDepth ?? first?.indent ?? 0;
}
