import { describe, expect, test } from 'vitest';
import { bodyNameOf } from '../../../components/bodyNameOf.ts';
import { ORGANS } from '../../../lib/knowledge/ORGANS.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { translateFrom } from '../../browser/components/translateFrom.ts';

describe('names of bodies', () => {
  test.each(Object.entries(ORGANS))('%s keeps its English name, and has a French one', (body, { name }) => {
    expect(bodyNameOf(body, null, translateFrom(en))).toBe(name);
    expect(bodyNameOf(body, null, translateFrom(fr))).toMatch(/\p{L}/u);
    expect(bodyNameOf(body, null, translateFrom(fr))).not.toBe(name);
  });

  test.each([
    ['CTOC/COP/WG.99', 'Working Group as printed', 'Working Group as printed'],
    ['CTOC/COP/WG.7', null, null],
    [null, null, null],
  ])('%s, printed as %s, gives %s', (body, printed, name) => {
    expect(bodyNameOf(body, printed, translateFrom(fr))).toBe(name);
  });
});
