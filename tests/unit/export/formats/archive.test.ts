import { strFromU8, unzipSync } from 'fflate';
import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { writeMarkdownArchive } from '../../../../lib/export/archive/writeMarkdownArchive.ts';
import { nameFile } from '../../../../lib/export/markdown/nameFile.ts';
import { SAMPLE_WRITING } from '../sampleWriting.ts';
import { HOSTILE, sampleDocuments } from './sampleDocuments.ts';

it('is a zip with a file for each document, its properties at its head', async () => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeMarkdownArchive(sampleDocuments(), SAMPLE_WRITING)) pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  const names = Object.keys(files);
  expect(names[0]).toBe('CTOC_COP_WG.4_2099_6.md');
  expect(names).toHaveLength(2);
  const [first, second] = Object.values(files).map((bytes) => strFromU8(bytes));
  expect(first).toMatch(
    /^---\ntitle: "CTOC\/COP\/WG\.4\/2099\/6 · Report[^\n]*"\nsymbol: "CTOC\/COP\/WG\.4\/2099\/6"\n/,
  );
  expect(first).toContain(
    'session: "Working Group on Specimens, session 9, Vienna, 2099-01-27/2099-01-29"\n',
  );
  expect(first).toContain('tags: ["lanterns","dusk"]\n');
  expect(first).toContain('\n\n^note-1f0a\n');
  // Nothing of a title ends the properties; a line break in it is no line of the file.
  const properties = /^---\n([\s\S]*?)\n---\n/.exec(second ?? '')?.[1]?.split('\n') ?? [];
  expect(properties.every((line) => /^[a-z]+: ["[]/.test(line))).toBe(true);
  expect(JSON.parse(properties[0]?.slice('title: '.length) ?? '')).toBe(HOSTILE);
  const body = (second ?? '').split('- **Note:**')[0] ?? '';
  const tokens = new MarkdownIt({ html: true }).parse(body.replace(/^---\n[\s\S]*?\n---\n/, ''), {});
  expect(tokens.some(({ type }) => type.startsWith('html'))).toBe(false);
});

it.each([
  ['A/RES/64/293', 'A_RES_64_293'],
  ['../../etc/passwd', 'etc_passwd'],
  ['..\\..\\windows', 'windows'],
  ['C:\\x', 'C_x'],
  ['CON', '_CON'],
  ['con .x', '_con .x'],
  ['COM¹', '_COM¹'],
  ['name...', 'name'],
  ['a/b\\c:d', 'a_b_c_d'],
  // Four bytes each: a name may not have more than 255.
  ['😀'.repeat(90), '😀'.repeat(50)],
  ['e\u0301', 'é'],
  ['nul.txt', '_nul.txt'],
  ['.hidden', 'hidden'],
  ['a\u0000b\u202Ec', 'a_b_c'],
  ['[[link]]#^x|y', 'link_x_y'],
  ['', 'notes'],
  ['///', 'notes'],
  ['x'.repeat(300), 'x'.repeat(80)],
])('%j becomes the name %j', (named, name) => {
  expect(nameFile(named, new Set())).toBe(name);
});

it('names no two files alike, also where letters count the same in both cases', () => {
  const taken = new Set<string>();
  expect(['A/1', 'a_1', 'A_1'].map((named) => nameFile(named, taken))).toEqual(['A_1', 'a_1 2', 'A_1 3']);
});
