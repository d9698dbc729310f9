import { describe, expect, it } from 'vitest';
import { listStatedSymbols } from '../../../lib/document/listStatedSymbols.ts';

const HEADS: [why: string, head: string, symbol: string | null][] = [
  ['alone on its line', 'United Nations\nCTOC/COP/WG.4/2010/6\nDistr.: General', 'CTOC/COP/WG.4/2010/6'],
  ['behind the name', 'United Nations          A/HRC/22/5', 'A/HRC/22/5'],
  ['before the name', 'A/HRC/22/5 United Nations', 'A/HRC/22/5'],
  ['with a stray space', 'A /HRC/27/12', 'A/HRC/27/12'],
  ['in French', 'Nations Unies CTOC/COP/2008/19', 'CTOC/COP/2008/19'],
  ['in Spanish', 'Naciones Unidas S/2023/664', 'S/2023/664'],
  ['in Russian', 'Организация Объединенных Наций S/2024/228', 'S/2024/228'],
  ['in Chinese', '联合国 A/71/119', 'A/71/119'],
  ['in Arabic', 'الأمم المتحدة A/71/119', 'A/71/119'],
  ['before the distribution', 'CTOC/COP/2008/19\tDistr.: General', 'CTOC/COP/2008/19'],
  ['issued anew', 'CTOC/COP/2004/6*', 'CTOC/COP/2004/6'],
  ['with a letter', 'A/RES/57/270 B', 'A/RES/57/270B'],
  ['of a joint document', 'United Nations A/80/86–E/2025/71', 'A/80/86'],
  ['in Markdown', '# **CTOC/COP/2008/19**', 'CTOC/COP/2008/19'],
  ['in a row of a table', '| CTOC/COP/2008/19 |', 'CTOC/COP/2008/19'],
  ['the first of two', 'A/71/119\nA/71/120', 'A/71/119'],
  ['far down, in a masthead', `${'A line\n'.repeat(9)}A/71/119\nDistr.: General`, 'A/71/119'],
  ['far down, in no masthead', `${'A line\n'.repeat(9)}A/71/119`, null],
  ['of a list of documents', 'Documents\nA/71/119\nA/71/120\nA/71/121', null],
  ['of a table of documents', 'Symbol\nTitle\nA/71/119\nA report\nA/71/120\nA paper\nA/71/121\nA list', null],
  ['of a masthead with its running head', 'A/71/119\nDistr.: General\nA/71/120\nA/71/121', 'A/71/119'],
  ['of the agenda, behind a star', '* CTOC/COP/WG.4/2011/1', null],
  ['in a sentence', 'as said in A/71/119', null],
  ['at the start of a sentence', 'A/71/119 says otherwise', null],
  ['in brackets', 'the report (A/71/119)', null],
  ['in a list', '1. A/71/119', null],
  ['none', 'Report of the Working Group', null],
  ['nothing', '', null],
];

const JOINT: [why: string, head: string, symbols: string[]][] = [
  ['by a dash', 'United Nations A/80/86–E/2025/71', ['A/80/86', 'E/2025/71']],
  ['by a hyphen', 'A/80/86-S/2025/71\nDistr.: General', ['A/80/86', 'S/2025/71']],
  ['on two lines', 'A/80/86\nS/2025/71\nDistr.: General', ['A/80/86', 'S/2025/71']],
  ['not by standing in a list', 'A/71/119\nA/71/120', ['A/71/119']],
  ['not by a running head', 'A/71/119\nDistr.: General\nE/2025/120', ['A/71/119']],
];

describe('listStatedSymbols', () => {
  it.each(JOINT)('names both symbols that are joined %s', (_, head, symbols) => {
    expect(listStatedSymbols(head)).toEqual(symbols);
  });

  it.each(HEADS)('%s', (_, head, symbol) => {
    expect(listStatedSymbols(head)[0] ?? null).toBe(symbol);
  });
});
