import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../../components/tokens.css'), 'utf8');

const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent-ink', 'contested', 'quiet', 'mine'];
const NOTE_EDGES = ['note-edge-1', 'note-edge-2', 'note-edge-3', 'note-edge-4'];
const GROUNDS = ['paper', 'panel', 'raised'];
const PAIRS: [string, string, number][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string, number] => [text, ground, 4.5])),
  ['ink', 'accent-wash', 4.5],
  ['ink-2', 'accent-wash', 4.5],
  ['ink-3', 'accent-wash', 4.5],
  ['accent-ink', 'accent-wash', 4.5],
  ['contested', 'contested-wash', 4.5],
  ['quiet', 'quiet-wash', 4.5],
  ['mine', 'mine-wash', 4.5],
  ...NOTE_EDGES.flatMap((edge) => GROUNDS.map((ground): [string, string, number] => [edge, ground, 3])),
  // Borders of controls and the ring of the focus: 3 to 1.
  ...GROUNDS.flatMap((ground): [string, string, number][] => [
    ['line-strong', ground, 3],
    ['accent', ground, 3],
  ]),
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    const [first, second] = [colours.get(text)?.[scheme], colours.get(ground)?.[scheme]];
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(contrast(first ?? '', second ?? '')).toBeGreaterThanOrEqual(least);
  });
});
