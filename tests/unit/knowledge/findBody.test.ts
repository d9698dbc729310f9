import { expect, test } from 'vitest';
import { findBody } from '../../../lib/knowledge/findBody.ts';
import { builtIn } from './builtIn.ts';

test.each([
  ['CTOC/COP/WG.4', 'CTOC/COP/WG.4', 'itself'],
  ['CTOC/COP/WG.7', 'CTOC/COP', 'a group of the Conference whose name no text gives'],
  ['A/C.2', 'A', 'a committee of the General Assembly'],
  ['A/HRC/WG.6', 'A/HRC', 'a group of the Council'],
  ['A/CONF.222', 'A/CONF.222', 'a conference, which is not the General Assembly'],
  ['E/ICEF', 'E/ICEF', 'another organ in the series of the Economic and Social Council'],
  ['UNEP/CBD/COP', 'UNEP/CBD/COP', 'a conference that is not known'],
  ['FCTC/COP', 'FCTC/COP', 'a conference one letter away'],
])('%s is a document of %s: %s', (printed, expected) => {
  expect(findBody(printed, builtIn)).toBe(expected);
});
