import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { symbolOfAct } from '../../../lib/document/symbolOfAct.ts';
import { readSymbol } from '../../../lib/symbols/readSymbol.ts';

/** Real resolutions as data, not in the project: read where they lie beside it. */
const FOLDER = resolve('../shared/corpus');
const isThere = existsSync(FOLDER);
if (!isThere) console.info(`No documents in ${FOLDER}: inferred symbols are not measured on them.`);

const CASES: [paragraphs: string[], symbol: string | null][] = [
  [['Resolution adopted by the General Assembly on 1 May 2001', '55/499. A garden'], 'A/RES/55/499'],
  [['Resolution adopted by the General Assembly', 'S-22/9. A garden'], 'A/RES/S-22/9'],
  [['Resolution adopted by the General Assembly', '57/299 C. A garden'], 'A/RES/57/299C'],
  [
    ['Resolution adopted by the Human Rights Council on 6 October 2020', '45/59. A garden'],
    'A/HRC/RES/45/59',
  ],
  [['Decision adopted by the Human Rights Council', '45/159. A garden'], 'A/HRC/DEC/45/159'],
  [['Resolution adopted by the Economic and Social Council', '2019/99. A garden'], 'E/RES/2019/99'],
  [['Resolution 2999 (2031)', 'Adopted by the Security Council at its 9999th meeting'], 'S/RES/2999(2031)'],
  [['Resolución aprobada por la Asamblea General', '55/499. Un jardín'], 'A/RES/55/499'],
  [['Résolution adoptée par l’Assemblée générale', '55/499. Un jardin'], 'A/RES/55/499'],
  [['Резолюция, принятая Генеральной Ассамблеей', '55/499. Сад'], 'A/RES/55/499'],
  [['大会通过的决议', '55/499. 花园'], 'A/RES/55/499'],
  [['قرار اتخذته الجمعية العامة', '55/499. حديقة'], 'A/RES/55/499'],
  // No organ, an organ without a series, another series, several acts, a part without its letter.
  [['55/499. A garden', 'The garden is large.'], null],
  [['Resolution adopted by the Commission on Narcotic Drugs', '55/9. A garden'], null],
  [['Resolution adopted by the Security Council', '55/99. A garden'], null],
  [['Resolution adopted by the General Assembly', '55/998. A garden', '55/499. A well'], null],
  [['Resolution adopted by the General Assembly', '57/299. A garden', 'Recalling 57/299 A,'], null],
  [['Resolution adopted by the General Assembly', '57/299. A garden', 'B'], null],
  [['Draft resolution recommended to the General Assembly', '55/499. A garden'], null],
];

describe('the symbol of a resolution whose copy has lost it', () => {
  it.each(CASES.map(([paragraphs, symbol]) => ({ paragraphs, symbol })))(
    '$paragraphs: $symbol',
    ({ paragraphs, symbol }) => {
      expect(symbolOfAct(paragraphs)).toBe(symbol);
    },
  );

  it.runIf(isThere)('is never another one, on real resolutions', () => {
    const results = readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .map((file) => {
        const data = JSON.parse(readFileSync(resolve(FOLDER, file), 'utf8')) as { text: string }[];
        const text = data.map((block) => block.text).join('\n\n');
        const { symbol } = parseDocument(text, blocksOfText(text), { sessions: null }).header;
        return { symbol, own: readSymbol(file.replace('.json', '').replaceAll('_', '/')) };
      })
      .filter(({ own }) => own !== null);
    const told = results.filter(({ symbol }) => symbol !== null);
    console.info(`Symbols of resolutions without their line: ${told.length} of ${results.length} told.`);
    expect(told.filter(({ symbol, own }) => symbol !== own)).toEqual([]);
    expect(told.length / results.length).toBeGreaterThan(0.75);
  });
});
