import { expect, test } from 'vitest';
import { describeReference } from '../../../lib/knowledge/describeReference.ts';
import { builtIn } from './builtIn.ts';
import { reference } from './reference.ts';

test.each([
  ['CTOC/COP/WG.4/2010/6', '15', 'CTOC/COP/WG.4/2010/6, para. 15'],
  ['CTOC/COP/WG.4/2010/6', '15 (b) (ii)', 'CTOC/COP/WG.4/2010/6, para. 15 (b) (ii)'],
  ['CTOC/COP/WG.4/2010/6', '15-17', 'CTOC/COP/WG.4/2010/6, paras. 15–17'],
  ['CTOC/COP/WG.4/2010/6', '15 and 17', 'CTOC/COP/WG.4/2010/6, paras. 15 and 17'],
  ['CTOC/COP/WG.4/2010/6', null, 'CTOC/COP/WG.4/2010/6'],
  ['A/RES/64/293', '16', 'General Assembly resolution 64/293, para. 16'],
  ['A/RES/57/270B', null, 'General Assembly resolution 57/270 B'],
  ['A/RES/3314(XXIX)', null, 'General Assembly resolution 3314 (XXIX)'],
  ['A/DEC/64/401', null, 'General Assembly decision 64/401'],
  ['S/RES/2242(2015)', '3', 'Security Council resolution 2242 (2015), para. 3'],
  ['S/PRST/2015/7', null, 'S/PRST/2015/7'],
  ['E/RES/2019/15', null, 'Economic and Social Council resolution 2019/15'],
  ['A/HRC/RES/49/5', null, 'Human Rights Council resolution 49/5'],
  ['UNEP/EA.4/RES.3', null, 'United Nations Environment Assembly resolution 4/3'],
  ['CTOC/COP resolution 5/2', null, 'Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)'],
  ['CTOC/COP resolution 5/2', '3', 'Conference resolution 5/2 (CTOC/COP/2010/17, chap. I), para. 3'],
  [
    'CAC/COSP resolution 4/4',
    null,
    'Conference of the States Parties to the United Nations Convention against Corruption, resolution 4/4',
  ],
  ['UNEP/CBD/COP decision XI/32', null, 'UNEP/CBD/COP decision XI/32'],
  ['UNTOC art. 32 (3)', null, 'United Nations Convention against Transnational Organized Crime, art. 32 (3)'],
])('%s, %s is cited as %s', (canonical, pinpoint, expected) => {
  const card = describeReference(reference({ canonical, pinpoint }), { language: 'en' }, builtIn);
  expect('citation' in card && card.citation).toBe(expected);
});
