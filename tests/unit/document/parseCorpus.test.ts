import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { ParagraphItem } from '../../../lib/document/Paragraph.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';

/** Real resolutions as data, not in the project: read where they lie beside it. */
const FOLDER = resolve('../shared/corpus');
const isThere = existsSync(FOLDER);
if (!isThere) console.info(`No documents in ${FOLDER}: the parser is not measured on them.`);

interface DataBlock {
  type: string;
  text: string;
  prefix?: string | null;
  paragraph_type?: 'operative' | 'preambular';
  paragraph_level?: number | null;
}

interface Unit {
  start: number;
  role: string;
  label: string | null;
  level: number | null;
}

/** Sets the data as text, and tells for each of its paragraphs whether the parser reads the same there. */
function compare(file: string, separator: string): { paragraphs: number; agreed: number } {
  const data = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as DataBlock[];
  let text = `${file.replace('.json', '').replaceAll('_', '/')}\n\n`;
  const places = data.map((block) => {
    const start = text.length;
    text += `${block.prefix?.trim() ? `${block.prefix} ` : ''}${block.text}${separator}`;
    return { block, start };
  });
  const units = unitsOf(text);
  const printed = places.filter(({ block }) => block.type === 'paragraph');
  const agreed = printed.filter(({ block, start }) => {
    const isBullet = block.prefix === '–';
    const unit = units.find((other) => other.start >= start && other.start <= start + (isBullet ? 2 : 0));
    if (!unit || unit.role !== block.paragraph_type) return false;
    if (!isBullet && (block.prefix?.replace(/\.$/, '') ?? null) !== unit.label) return false;
    return isBullet || !block.paragraph_level || unit.level === block.paragraph_level;
  });
  return { paragraphs: printed.length, agreed: agreed.length };
}

function unitsOf(text: string): Unit[] {
  const { paragraphs } = parseDocument(text, blocksOfText(text), { sessions: null });
  return paragraphs.flatMap(({ start, role, number, items }) => [
    { start, role, label: number, level: number === null ? null : 1 },
    ...items.flatMap((item) => unitsOfItem(item, role, 2)),
  ]);
}

function unitsOfItem({ start, label, items }: ParagraphItem, role: string, level: number): Unit[] {
  return [{ start, role, label, level }, ...items.flatMap((item) => unitsOfItem(item, role, level + 1))];
}

describe.runIf(isThere)('operative and preambular paragraphs of resolutions', () => {
  it.each([
    ['with empty lines', '\n\n', 0.98],
    ['a line each', '\n', 0.98],
  ])('are read as in the data, %s', (how, separator, least) => {
    const results = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((file) => ({ file, ...compare(file, separator) }));
    const paragraphs = results.reduce((sum, result) => sum + result.paragraphs, 0);
    const agreed = results.reduce((sum, result) => sum + result.agreed, 0);
    const whole = results.filter((result) => result.agreed === result.paragraphs).length;
    console.info(
      `Resolutions ${how}: ${agreed} of ${paragraphs} paragraphs as in the data; ${whole} of ${results.length} documents wholly.`,
    );
    expect(agreed / paragraphs).toBeGreaterThan(least);
  });
});
