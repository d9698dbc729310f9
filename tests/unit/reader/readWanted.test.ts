import { expect, test } from 'vitest';
import { fileBehind } from '../../../entrypoints/reader/load/fileBehind.ts';
import { readWanted } from '../../../entrypoints/reader/load/readWanted.ts';

const official = (symbol: string, language: string) =>
  `https://documents.un.org/api/symbol/access?${new URLSearchParams({ s: symbol, l: language, t: 'pdf' })}`;

test.each([
  ['https://www.unodc.org/a b.pdf', null],
  [' https://www.unodc.org/a.pdf ', 'https://www.unodc.org/a.pdf'],
  ['www.unodc.org/documents/a.pdf', 'https://www.unodc.org/documents/a.pdf'],
  ['docs.un.org/en/A/RES/64/293', 'https://docs.un.org/en/A/RES/64/293'],
  ['ctoc/cop/wg.4/2010/6', official('CTOC/COP/WG.4/2010/6', 'fr')],
  ['S/RES/2722 (2024)', official('S/RES/2722(2024)', 'fr')],
  ['and/or', null],
  ['a sentence of words', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['', null],
])('what is typed, "%s", is asked for at %s', (typed, wanted) => {
  expect(readWanted(typed, 'fr')).toBe(wanted);
});

test.each([
  ['https://docs.un.org/fr/A/RES/64/293', official('A/RES/64/293', 'fr')],
  ['https://undocs.org/A/RES/64/293', official('A/RES/64/293', 'en')],
  ['https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F64%2F293', official('A/RES/64/293', 'en')],
  ['https://www.un.org/ga/search/view_doc.asp?symbol=A/RES/64/293', official('A/RES/64/293', 'en')],
  ['https://www.un.org/en/A_71_119.html', null],
  ['https://documents.un.org/api/symbol/access?s=A/RES/64/293&l=en&t=pdf', null],
  ['https://www.unodc.org/documents/A_71_119-EN.html', null],
])('behind a page at %s is the file at %s', (address, file) => {
  expect(fileBehind(address)).toBe(file);
});
