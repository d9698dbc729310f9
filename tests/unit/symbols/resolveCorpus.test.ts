import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContext } from '../../../lib/document/readContext.ts';
import { resolveReferences } from '../../../lib/symbols/resolveReferences.ts';
import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);

interface CorpusBlock {
  text: string;
  links: [words: string, address: string][];
}

/** Links of the corpus that lead elsewhere than their own words say: document, address, and what the words say. */
const WRONG_LINKS: [file: string, address: string, why: string][] = [
  ['A_RES_68_134', 'http://undocs.org/A/RES/24/20', 'the words name the Human Rights Council'],
  ['A_RES_68_191', 'http://undocs.org/A/RES/20/12', 'the words name the Human Rights Council'],
];

interface Tally {
  all: number;
  same: number;
  others: string[];
}

function readDocument(file: string): {
  text: string;
  links: { start: number; end: number; address: string }[];
} {
  const blocks: CorpusBlock[] = JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8'));
  const links: { start: number; end: number; address: string }[] = [];
  let text = `${file.replace('.json', '').replaceAll('_', '/')}\n\n`;
  for (const block of blocks) {
    let from = 0;
    for (const [words, address] of block.links) {
      const at = block.text.indexOf(words, from);
      if (at === -1) continue;
      links.push({ start: text.length + at, end: text.length + at + words.length, address });
      from = at + words.length;
    }
    text += `${block.text}\n\n`;
  }
  return { text, links };
}

function tally(): Tally {
  const counts: Tally = { all: 0, same: 0, others: [] };
  for (const file of readdirSync(CORPUS).filter((name) => name.endsWith('.json'))) {
    const { text, links } = readDocument(file);
    const references = resolveReferences(text, readContext(text, null));
    for (const { start, end, address } of links) {
      const symbol = symbolOfLink(address)?.symbol;
      const isWrong = WRONG_LINKS.some(([name, wrong]) => file === `${name}.json` && wrong === address);
      if (!symbol || isWrong) continue;
      counts.all += 1;
      const there = references.flatMap((reference) =>
        reference.start < end && reference.end > start ? (reference.canonical ?? []) : [],
      );
      if (there.includes(symbol)) counts.same += 1;
      else if (there.length > 0) counts.others.push(`${file}: ${address} found as ${there.join(', ')}`);
    }
  }
  return counts;
}

if (existsSync(CORPUS)) {
  test('the links that the United Nations set lead to the same documents', () => {
    const { all, same, others } = tally();
    expect(all).toBeGreaterThan(400);
    expect(same / all).toBeGreaterThanOrEqual(0.99);
    expect(others).toEqual([]);
  });
} else {
  test('without the corpus, there is nothing to compare', () => {
    console.info('The corpus of linked documents is not here: not compared.');
    expect(existsSync(CORPUS)).toBe(false);
  });
}
