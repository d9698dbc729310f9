import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DemoRefused } from '../../../scripts/demo/DemoRefused.ts';
import { planDemo } from '../../../scripts/demo/planDemo.ts';
import { SPECIMEN_PDF } from '../../../scripts/stage/SPECIMEN_PDF.ts';

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demo-'));
  fs.mkdirSync(inFolder('other'));
  for (const name of ['one.txt', 'deux é.html', 'other/one.txt', 'four.zip'])
    fs.writeFileSync(inFolder(name), name);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('without arguments, our specimens are opened, each of which is there', () => {
  const { site, addresses, noted, followed } = planDemo([]);
  expect(addresses).toContain(noted);
  expect(addresses.length).toBeGreaterThan(1);
  const [file = '', ...others] = addresses.toReversed();
  for (const address of [...others, followed?.earlier ?? '', followed?.later ?? ''])
    expect(site?.(new URL(address).pathname)).toMatch(/-specimen\.html$/);
  // Made when the demo begins, from a specimen.
  expect(new URL(file).pathname).toBe(SPECIMEN_PDF);
});

test('files are served under their own names', () => {
  const { site, addresses, noted } = planDemo([inFolder('one.txt'), inFolder('deux é.html')]);
  expect(addresses).toEqual(['https://www.unodc.org/one.txt', 'https://www.unodc.org/deux%20%C3%A9.html']);
  expect(noted).toBe(addresses[0]);
  expect(site?.('/deux é.html')).toBe(inFolder('deux é.html'));
  expect(site?.('/other/one.txt')).toBeNull();
});

test('addresses are opened as they are', () => {
  expect(planDemo(['https://www.unodc.org/unodc/en/index.html'])).toEqual({
    site: null,
    addresses: ['https://www.unodc.org/unodc/en/index.html'],
    noted: 'https://www.unodc.org/unodc/en/index.html',
    followed: null,
  });
});

describe('refused, in one line', () => {
  test.each([
    ['a file that is not there', ['missing.txt'], /^No such file: .*missing\.txt$/],
    ['a folder', ['other'], /^No such file: /],
    ['what no browser shows', ['four.zip'], /^A browser cannot show .*four\.zip/],
    ['two of one name', ['one.txt', 'other/one.txt'], /^Two files are called one\.txt/],
  ])('%s', (_what, names, message) => {
    expect(() => planDemo(names.map(inFolder))).toThrow(DemoRefused);
    expect(() => planDemo(names.map(inFolder))).toThrow(message);
  });

  test('files and addresses together', () => {
    expect(() => planDemo(['https://www.unodc.org/', inFolder('one.txt')])).toThrow(/not both/);
  });
});
