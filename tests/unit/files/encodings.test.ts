import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../lib/files/decodeText.ts';
import { detectEncoding } from '../../../lib/files/detectEncoding.ts';

const RUSSIAN =
  'Государствам-участникам следует вести реестры портов. Секретариату следует опубликовать перечень реестров (A/71/119).';
const ARABIC = 'ينبغي للدول الأطراف أن تحفظ سجلات الموانئ، وأن تنشر الأمانة قائمة بالسجلات (A/71/119).';
const FRENCH =
  'Les États parties devraient tenir des registres à jour, et le Secrétariat a été prié de publier les données ; les délégués ont été invités à répondre.';
const CHINESE = '缔约国应保存港口登记册，秘书处应公布登记册清单，并在下届会议上报告。参见A/71/119号文件。';

/** The bytes of a text in an encoding whose letters are one byte each. */
function encode(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text], (letter) => Math.max(0, letters.indexOf(letter)));
}

/** The bytes of a text in GB 18030, whose common characters are two bytes each. */
function encodeChinese(text: string): Uint8Array {
  const pairs = new Map<string, [number, number]>();
  const decoder = new TextDecoder('gb18030');
  for (let first = 0xa1; first <= 0xf7; first++)
    for (let second = 0xa1; second <= 0xfe; second++)
      pairs.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from([...text].flatMap((letter) => pairs.get(letter) ?? [letter.charCodeAt(0)]));
}

const CASES: [encoding: string, text: string, bytes: Uint8Array][] = [
  ['windows-1251', RUSSIAN, encode(RUSSIAN, 'windows-1251')],
  ['koi8-r', RUSSIAN, encode(RUSSIAN, 'koi8-r')],
  ['windows-1256', ARABIC, encode(ARABIC, 'windows-1256')],
  ['windows-1252', FRENCH, encode(FRENCH, 'windows-1252')],
  ['gb18030', CHINESE, encodeChinese(CHINESE)],
];

describe('a text that is not in UTF-8', () => {
  it.each(CASES)('in %s is told and decoded', (encoding, text, bytes) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes)).toBe(text);
  });

  it('is in the encoding that its first tag declares', () => {
    const page = `<html><head><meta charset="iso-8859-5"></head><p>${RUSSIAN}`;
    expect(decodeText(encode(page, 'iso-8859-5'))).toBe(page);
  });

  it('is not told by a few bytes, nor by bytes that no text has', () => {
    expect(detectEncoding(encode('café A/71/119', 'windows-1252'))).toBeNull();
    expect(detectEncoding(Uint8Array.from({ length: 999 }, (_, place) => (place * 97) % 256))).toBeNull();
  });

  it('is read where it is in UTF-16 with its mark', () => {
    const wide = new Uint8Array(new Uint16Array([0xfeff, ...[...ARABIC].map((x) => x.charCodeAt(0))]).buffer);
    expect(decodeText(wide)).toBe(ARABIC);
  });
});
