import { expect, test } from 'vitest';
import { describeSymbol } from '../../../lib/knowledge/describeSymbol.ts';

test.each([
  ['CTOC/COP/WG.4/2010/6', 'CTOC/COP/WG.4', '2010', null, null, null],
  ['CTOC/COP/WG.4/2010/L.1', 'CTOC/COP/WG.4', '2010', 'limited', null, null],
  ['CTOC/COP/2018/CRP.3', 'CTOC/COP', '2018', 'conference-room', null, null],
  ['CTOC/COP/2008/INF/1', 'CTOC/COP', '2008', 'information', null, null],
  [
    'CTOC/COP/WG.4/2017/INF.1/Rev.1',
    'CTOC/COP/WG.4',
    '2017',
    'information',
    'revision',
    'CTOC/COP/WG.4/2017/INF.1',
  ],
  ['CTOC/COP/2006/NGO/2', 'CTOC/COP', '2006', 'ngo', null, null],
  ['CAC/COSP/IRG/I/3/1/Add.14', 'CAC/COSP/IRG', 'I', null, 'addendum', 'CAC/COSP/IRG/I/3/1'],
  ['UNODC/CCPCJ/EG.1/2014/3', 'UNODC/CCPCJ/EG.1', '2014', null, null, null],
  ['A/71/119', 'A', '71', null, null, null],
  ['A/C.2/67/L.15/Rev.1', 'A/C.2', '67', 'limited', 'revision', 'A/C.2/67/L.15'],
  ['A/CONF.222/7', 'A/CONF.222', null, null, null, null],
  ['A/HRC/10/16', 'A/HRC', '10', null, null, null],
  ['A/71/PV.22', 'A', '71', null, 'meeting-record', null],
  ['A/RES/64/293', 'A', '64', null, 'resolution', null],
  ['A/RES/S-22/2', 'A', 'S-22', null, 'resolution', null],
  ['A/RES/836(IX)', 'A', 'IX', null, 'resolution', null],
  ['S/RES/2242(2015)', 'S', '2015', null, 'resolution', null],
  ['S/PRST/2015/7', 'S', '2015', null, 'presidential-statement', null],
  ['S/25704', 'S', null, null, null, null],
  ['E/2002/68/Add.1', 'E', '2002', null, 'addendum', 'E/2002/68'],
  ['UNEP/CBD/COP/12/1/Add.1/Rev.1', 'UNEP/CBD/COP', '12', null, 'revision', 'UNEP/CBD/COP/12/1/Add.1'],
  ['A/80/6 (Sect. 24)/Corr.1', 'A', '80', null, 'corrigendum', 'A/80/6 (Sect. 24)'],
  ['CCPR/C/21/Rev.1/Add.13', 'CCPR/C', null, null, 'addendum', 'CCPR/C/21/Rev.1'],
  ['TD/OLIVE OIL.10/L.1/Add.1', 'TD/OLIVE OIL.10', null, 'limited', 'addendum', 'TD/OLIVE OIL.10/L.1'],
])('%s', (symbol, body, yearOrSession, distribution, type, parent) => {
  expect(describeSymbol(symbol)).toEqual({ symbol, body, yearOrSession, distribution, type, parent });
});
