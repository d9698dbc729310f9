import { describe, expect, it } from 'vitest';
import { hasReferenceHint } from '../../../lib/symbols/hasReferenceHint.ts';

const HINTS = [
  'see A/71/119',
  'A /71/119',
  'A／71／119',
  'Ａ／ＲＥＳ／６４／２９３',
  'A/\u200e71/\u200e119',
  'CTOC\u00ad/COP/2008/19',
  'CTOC/\nCOP/2008/19',
  'A/٧١/١١٩',
  'resolution 5/2',
  'القرار ٥٥/١١٤',
  'resolution 2242 (2015)',
  'resolution 3314 (XXIX)',
  'paragraph 17',
  'paras. 17',
  'article 6',
  'artículo 6',
  'пунктом 3',
  'статьи 32',
  'المادة 32',
  'item 6',
  '第 32 条',
];
const NOTHING = [
  '',
  'and/or',
  'km/h, w/o, c/o',
  'https://www.example.org/news/today.html',
  'Opening hours: 9 to 17, Monday to Friday',
  'a plain sentence (with brackets) and a number, 12.',
  'القاعة الرئيسية',
  '会议开始',
];

describe('hasReferenceHint', () => {
  it.each(HINTS)('hints at %j', (text) => {
    expect(hasReferenceHint(`words before ${text} and behind`)).toBe(true);
  });

  it.each(NOTHING)('passes over %j', (text) => {
    expect(hasReferenceHint(text)).toBe(false);
  });
});
