import { describe, expect, it } from 'vitest';
import { findReferences } from '../../../lib/symbols/findReferences.ts';

/** A text, and each symbol in it: as printed there, and its canonical form where that differs. */
type Case = [text: string, ...symbols: (string | [printed: string, canonical: string])[]];

const CASES: Record<string, Case[]> = {
  'touching what stands beside': [
    ['载于CTOC/COP/2008/1号文件', 'CTOC/COP/2008/1'],
    ['（CAC/COSP/2019/5）', 'CAC/COSP/2019/5'],
    ['见E/CN.15/2008/CRP.2，', 'E/CN.15/2008/CRP.2'],
    ['документеA/71/119и', 'A/71/119'],
    ['وA/71/119و', 'A/71/119'],
    ['2CTOC/COP/WG.4/2010/6', 'CTOC/COP/WG.4/2010/6'],
    ['A/71/119A/71/120', 'A/71/119', 'A/71/120'],
    ['CTOC/COP/2008/19CTOC/COP/WG.2/2007/2', 'CTOC/COP/2008/19', 'CTOC/COP/WG.2/2007/2'],
    ['A/71/119Report of the', 'A/71/119'],
    ['(“A/71/119”)', 'A/71/119'],
    ['“A/71/119.”', 'A/71/119'],
    ['the paper—A/71/119—says', 'A/71/119'],
    ['DS=A/71/119&Lang=E', 'A/71/119'],
  ],
  'where it ends': [
    ['CTOC/COP/2004/6*', 'CTOC/COP/2004/6'],
    ['CTOC/COP/2004/6**.', 'CTOC/COP/2004/6'],
    ['CTOC/COP/WG.6/2018/6 2/14', 'CTOC/COP/WG.6/2018/6'],
    ['2/14 CTOC/COP/WG.6/2018/6', 'CTOC/COP/WG.6/2018/6'],
    ['A/71/119, A/71/120; A/71/121.', 'A/71/119', 'A/71/120', 'A/71/121'],
    ['in A/71/119.4 The next sentence', 'A/71/119'],
    ['A/RES/57/270 B of 23 June', ['A/RES/57/270 B', 'A/RES/57/270B']],
    ['A/RES/57/270 Both', 'A/RES/57/270'],
    ['A/RES/57/284A-B', 'A/RES/57/284A-B'],
    ['S/PV.5880 (Resumption 1), p. 3', ['S/PV.5880 (Resumption 1)', 'S/PV.5880(RESUMPTION1)']],
    ['A/71/119 (2016)', 'A/71/119'],
    ['UNEP/CBD/COP/12/1, UNEP/CBD/COP/12/1/Rev.1', 'UNEP/CBD/COP/12/1', 'UNEP/CBD/COP/12/1/Rev.1'],
    ['UNEP/CBD/COP/12/1/Add.1/Rev.1', 'UNEP/CBD/COP/12/1/Add.1/Rev.1'],
  ],
  'how it is printed': [
    ['A /HRC/27/12', ['A /HRC/27/12', 'A/HRC/27/12']],
    ['E/CN.4/RES/ 1993/2A', ['E/CN.4/RES/ 1993/2A', 'E/CN.4/RES/1993/2A']],
    ['A/71/119/ADD.1/REV.2', ['A/71/119/ADD.1/REV.2', 'A/71/119/Add.1/Rev.2']],
    ['A/71/119/Add. 1', ['A/71/119/Add. 1', 'A/71/119/Add.1']],
    ['A/71/119 /Add.1', ['A/71/119 /Add.1', 'A/71/119/Add.1']],
    ['S/RES/2722 (2024)', ['S/RES/2722 (2024)', 'S/RES/2722(2024)']],
    ['A／71／119', ['A／71／119', 'A/71/119']],
    ['Ａ／ＲＥＳ／６４／２９３', ['Ａ／ＲＥＳ／６４／２９３', 'A/RES/64/293']],
    ['A/RES/836（IX）', ['A/RES/836（IX）', 'A/RES/836(IX)']],
    ['A/٧١/١١٩', ['A/٧١/١١٩', 'A/71/119']],
    ['\u202aA/71/119\u202c', 'A/71/119'],
    ['A/\u200e71/\u200e119', ['A/\u200e71/\u200e119', 'A/71/119']],
    ['A/RES/\u061c64/293', ['A/RES/\u061c64/293', 'A/RES/64/293']],
    ['CTOC/\u00adCOP/\u200bWG.4/2010/6', ['CTOC/\u00adCOP/\u200bWG.4/2010/6', 'CTOC/COP/WG.4/2010/6']],
    ['A/ES\u201110/871', ['A/ES\u201110/871', 'A/ES-10/871']],
    ['\ufeffA/71/119', 'A/71/119'],
  ],
  'broken over lines': [
    ['CTOC/\nCOP/WG.4/2010/6', ['CTOC/\nCOP/WG.4/2010/6', 'CTOC/COP/WG.4/2010/6']],
    ['CTOC/COP/WG.\n4/2010/6', ['CTOC/COP/WG.\n4/2010/6', 'CTOC/COP/WG.4/2010/6']],
    ['A/AC.\n260/2', ['A/AC.\n260/2', 'A/AC.260/2']],
    ['A/71/119/Rev.\n1', ['A/71/119/Rev.\n1', 'A/71/119/Rev.1']],
    ['A/71/\r\n    119', ['A/71/\r\n    119', 'A/71/119']],
    ['A/71/\u00ad\n119', ['A/71/\u00ad\n119', 'A/71/119']],
    ['A/71/119\n/Add.1', ['A/71/119\n/Add.1', 'A/71/119/Add.1']],
    ['A/71/119\nS/2016/5', 'A/71/119', 'S/2016/5'],
    ['A/71/119\n\n/Add.1', 'A/71/119'],
    ['CTOC/COP/\n\n2008/19'],
  ],
  'several in one': [
    ['A/80/86-E/2025/71', 'A/80/86', 'E/2025/71'],
    ['A/80/86–E/2025/71', 'A/80/86', 'E/2025/71'],
    ['A/80/86\nE/2025/71', 'A/80/86', 'E/2025/71'],
    ['A/80/86-S/2025/71-E/2025/5', 'A/80/86', 'S/2025/71', 'E/2025/5'],
    ['A/ES-10/871-S/2020/22', 'A/ES-10/871', 'S/2020/22'],
    ['-E/2025/71'],
    ['S/2015/1-3', 'S/2015/1'],
    ['CEDAW/C/JPN/CO/7-8', 'CEDAW/C/JPN/CO/7-8'],
  ],
  'left to be read on': [
    ['A/64/440 and Corr.1', 'A/64/440', ['Corr.1', 'A/64/440/Corr.1']],
    ['A/64/440/Add.1 and Add.2', 'A/64/440/Add.1', ['Add.2', 'A/64/440/Add.2']],
    ['CERD/C/SR.2601 and 2602)', 'CERD/C/SR.2601', ['2602', 'CERD/C/SR.2602']],
    ['CERD/C/SR.2601 и 2602)', 'CERD/C/SR.2601', ['2602', 'CERD/C/SR.2602']],
    ['CERD/C/SR.2601和2602)', 'CERD/C/SR.2601', ['2602', 'CERD/C/SR.2602']],
    ['CERD/C/SR.2601 و2602)', 'CERD/C/SR.2601', ['2602', 'CERD/C/SR.2602']],
    ['S/PV.8001 and PV.8003.', 'S/PV.8001', ['PV.8003', 'S/PV.8003']],
    ['A/C.5/74/SR.3, 4 and 7;', 'A/C.5/74/SR.3', ['4', 'A/C.5/74/SR.4'], ['7', 'A/C.5/74/SR.7']],
    ['A/C.5/74/SR.3 and 900;', 'A/C.5/74/SR.3'],
    ['S/2031/451, paragraph 12 above', 'S/2031/451'],
    ['A/C.5/74/SR.3 and 12 delegations', 'A/C.5/74/SR.3'],
    ['A/C.5/74/SR.9 and 3;', 'A/C.5/74/SR.9'],
    ['A/64/440/Add.1 and Corr.1', 'A/64/440/Add.1', ['Corr.1', 'A/64/440/Add.1/Corr.1']],
    [
      'A/64/440, Add.1 and Add.1/Corr.1',
      'A/64/440',
      ['Add.1', 'A/64/440/Add.1'],
      ['Add.1/Corr.1', 'A/64/440/Add.1/Corr.1'],
    ],
    ['A/64/440 and Add.1 and 2.', 'A/64/440', ['Add.1', 'A/64/440/Add.1'], ['2', 'A/64/440/Add.2']],
    ['A/64/440/Add.1, 2 and 3)', 'A/64/440/Add.1', ['2', 'A/64/440/Add.2'], ['3', 'A/64/440/Add.3']],
    ['A/64/440 and Add.1-3;', 'A/64/440', ['Add.1', 'A/64/440/Add.1'], ['3', 'A/64/440/Add.3']],
    ['A/64/440/Add.1 and 2 May', 'A/64/440/Add.1'],
    ['A/64/440/Add.1, 2 and 3 May', 'A/64/440/Add.1'],
    ['A/64/440/Add.1, 2010', 'A/64/440/Add.1'],
    ['A/64/440 and 2.', 'A/64/440'],
    ['A/64/440 et Corr.1', 'A/64/440', ['Corr.1', 'A/64/440/Corr.1']],
    ['A/64/440 y Corr. 1', 'A/64/440', ['Corr. 1', 'A/64/440/Corr.1']],
    ['A/64/440 и Corr.1', 'A/64/440', ['Corr.1', 'A/64/440/Corr.1']],
    ['A/64/440和Corr.1号', 'A/64/440', ['Corr.1', 'A/64/440/Corr.1']],
    ['A/64/440، وCorr.1', 'A/64/440', ['Corr.1', 'A/64/440/Corr.1']],
    [
      'E/CN.5/478 and Add.1 and Add.1/Corr.1 and 2, Add.2.',
      'E/CN.5/478',
      ['Add.1', 'E/CN.5/478/Add.1'],
      ['Add.1/Corr.1', 'E/CN.5/478/Add.1/Corr.1'],
      ['2', 'E/CN.5/478/Add.1/Corr.2'],
      ['Add.2', 'E/CN.5/478/Add.2'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases.map(([text, ...symbols]) => ({ text, symbols })))('$text', ({ text, symbols }) => {
    const found = findReferences(text).filter(({ kind }) => kind === 'symbol');
    expect(found.map(({ start, end, canonical }) => [text.slice(start, end), canonical])).toEqual(
      symbols.map((symbol) => (typeof symbol === 'string' ? [symbol, symbol] : symbol)),
    );
  });
});

const OTHERS: [text: string, kind: string, printed: string, canonical: string][] = [
  ['V.10-50502 (E) 120210', 'job-number', 'V.10-50502 (E)', 'V.10-50502'],
  ['GE.12-18722', 'job-number', 'GE.12-18722', 'GE.12-18722'],
  ['25-08964 (R)', 'job-number', '25-08964 (R)', '25-08964'],
  ['Sales No. E.09.V.11).', 'sales-number', 'E.09.V.11', 'E.09.V.11'],
  ['Sales No. E.95.XIII.18', 'sales-number', 'E.95.XIII.18', 'E.95.XIII.18'],
  ['numéro de vente : F.05.II.D.13', 'sales-number', 'F.05.II.D.13', 'F.05.II.D.13'],
  [
    'Treaty Series, vol. 2225, No. 39574',
    'treaty-series',
    'Treaty Series, vol. 2225, No. 39574',
    'UNTS vol. 2225, No. 39574',
  ],
  ['Treaty Series, vol. 660', 'treaty-series', 'Treaty Series, vol. 660', 'UNTS vol. 660'],
  [
    'Recueil des Traités, vol. 2225, no 39574',
    'treaty-series',
    'Recueil des Traités, vol. 2225, no 39574',
    'UNTS vol. 2225, No. 39574',
  ],
  [
    'Treaty Series, vols. 2225, 2237 and 2326, No. 39574.',
    'treaty-series',
    'Treaty Series, vols. 2225, 2237 and 2326, No. 39574',
    'UNTS vol. 2225, No. 39574',
  ],
  ['*Treaty Series*, vol. 12, 15 May', 'treaty-series', 'Treaty Series*, vol. 12', 'UNTS vol. 12'],
  [
    '《条约汇编》，第2225卷，第39574号',
    'treaty-series',
    '条约汇编》，第2225卷，第39574号',
    'UNTS vol. 2225, No. 39574',
  ],
  [
    'مجموعة المعاهدات، المجلد 2225، الرقم 39574',
    'treaty-series',
    'مجموعة المعاهدات، المجلد 2225، الرقم 39574',
    'UNTS vol. 2225, No. 39574',
  ],
];

describe('numbers that are no symbols', () => {
  it.each(OTHERS)('%s', (text, kind, printed, canonical) => {
    const [found, ...more] = findReferences(text);
    expect(more).toEqual([]);
    expect({ kind: found?.kind, canonical: found?.canonical }).toEqual({ kind, canonical });
    expect(text.slice(found?.start, found?.end)).toBe(printed);
  });

  it.each([
    '10-50502',
    '+43-1-26060',
    'tel. 12-34567',
    'E.09',
    'THE.09.V.11',
    '1.09.V.11',
    'a series of treaties, vol. 5',
  ])('none in %s', (text) => {
    expect(findReferences(text)).toEqual([]);
  });
});
