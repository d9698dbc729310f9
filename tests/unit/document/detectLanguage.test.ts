import { expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/document/detectLanguage.ts';

const TEXTS: [text: string, language: string | null][] = [
  ['The Conference should consider the work of the Group.', 'en'],
  ['Les États qui sont dans une situation difficile pour les parties.', 'fr'],
  ['Los Estados que son parte en la Convención y las organizaciones con estatuto para una labor.', 'es'],
  ['Государства-участники рассмотрели доклад CTOC/COP/2010/17.', 'ru'],
  ['نظر المؤتمر في التقرير CTOC/COP/2010/17 واتخذ القرار 5/2.', 'ar'],
  ['缔约方会议审议了CTOC/COP/2010/17号文件，通过了第5/2号决议。', 'zh'],
  ['CTOC/COP/2010/17', null],
  ['', null],
];

test.each(TEXTS)('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
