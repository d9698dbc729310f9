import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { writeBibtex } from '../../../../lib/export/references/writeBibtex.ts';
import { writeCslJson } from '../../../../lib/export/references/writeCslJson.ts';
import { writeRis } from '../../../../lib/export/references/writeRis.ts';
import { sampleDocuments } from './sampleDocuments.ts';

/** Reads a file of references with an independent parser; gives its items as CSL-JSON. */
function read(text: string, type: string): Record<string, unknown>[] {
  return plugins.input.chain(text, { generateGraph: false, forceType: type }) as Record<string, unknown>[];
}

const SESSION = 'Working Group on Specimens, session 9, Vienna, 2099-01-27/2099-01-29';

it.each([
  ['RIS', '@ris/file', 'note', writeRis],
  // An annotation is for the reader only: `note` would be printed in the bibliography.
  ['BibTeX', '@bibtex/text', 'annote', writeBibtex],
  ['CSL-JSON', '@else/json', 'note', writeCslJson],
] as const)('%s is read by another tool, each field in its place', (_, type, noted, write) => {
  const text = [...write(sampleDocuments())].join('');
  const items = read(text, type);
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({
    type: 'report',
    title: 'Report on the meeting of the specimen group',
    number: 'CTOC/COP/WG.4/2099/6',
    publisher: 'United Nations',
    'publisher-place': 'Vienna',
    URL: 'https://docs.un.org/en/CTOC/COP/WG.4/2099/6',
  });
  // Plain BibTeX has no field for it that tools agree on.
  expect(text).toMatch(/LA {2}- en\r|language = \{en\}|"language":"en"/);
  const [{ issued, author, note } = {}] = items as {
    issued?: { 'date-parts': unknown[][] };
    author?: { literal?: string; family?: string }[];
    note?: string;
  }[];
  expect(issued?.['date-parts'][0]?.map(Number).slice(0, 2)).toEqual([2099, 2]);
  expect(author?.[0]?.literal ?? author?.[0]?.family).toBe('Working Group on Specimens');
  expect(noted === 'note' ? note : text).toContain('lanterns should be lit');
  expect(items[0]?.['collection-title']).toBe(SESSION);
});

it('never lets a value end its record or begin another', () => {
  const ris = [...writeRis(sampleDocuments())].join('');
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(2);
  const bib = [...writeBibtex(sampleDocuments())].join('');
  expect(bib.match(/^@techreport\{/gm)).toHaveLength(2);
  const [first, second] = JSON.parse([...writeCslJson(sampleDocuments())].join(''));
  expect([first.id, second.id]).toEqual(['CTOC-COP-WG.4-2099-6', expect.stringMatching(/^[A-Za-z0-9.-]+$/)]);
});

it('gives each document a key of its own', () => {
  const twice = [...sampleDocuments(), ...sampleDocuments()];
  const ids = JSON.parse([...writeCslJson(twice)].join('')).map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(4);
});

it('writes nothing that is not known', () => {
  expect(JSON.parse([...writeCslJson([])].join(''))).toEqual([]);
  const [, bare] = sampleDocuments();
  const ris = [...writeRis(bare ? [{ ...bare, notes: [] }] : [])].join('');
  expect(ris.split('\r\n').map((line) => line.slice(0, 2))).toEqual(['TY', 'TI', 'PB', 'ER', '', '']);
});
