import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { kindOfFile } from '../../../lib/files/kindOfFile.ts';
import { openWord } from '../../../lib/files/word/openWord.ts';

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DOCUMENT = `<w:document ${MAIN}><w:body><w:p><w:r><w:t>Registers</w:t></w:r></w:p></w:body></w:document>`;
const compound = (stream: string) => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

const REFUSED: [name: string, bytes: Uint8Array, code: string][] = [
  ['a file of Word before 2007', compound('WordDocument'), 'old-word'],
  ['a .docx that is locked', compound('EncryptedPackage'), 'encrypted'],
  ['an old spreadsheet', compound('Workbook'), 'other-kind'],
  ['rich text', strToU8('{\\rtf1 Registers}'), 'other-kind'],
  ['OpenDocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'other-kind'],
  ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'other-kind'],
  ['half an archive', zipSync({ 'word/document.xml': strToU8(DOCUMENT) }).subarray(0, 60), 'damaged'],
];

describe('a file of another kind than .docx', () => {
  it.each(REFUSED)('%s is refused by its name', (_name, bytes, code) => {
    expect(kindOfFile(bytes, 'paper.docx')).toBe('word');
    expect(() => openWord(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['with macros', { 'word/document.xml': strToU8(DOCUMENT), 'word/vbaProject.bin': strToU8('x') }],
    ['whose main part has a number', { 'word/document2.xml': strToU8(DOCUMENT) }],
    ['in UTF-16', { 'word/document.xml': wide(`<?xml version="1.0" encoding="utf-16"?>${DOCUMENT}`) }],
  ])('is read %s', (_name, parts) => {
    expect(openWord(zipSync(parts)).text).toBe('Registers');
  });
});

function wide(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]).buffer);
}
