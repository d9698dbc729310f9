import { expect, test } from 'vitest';
import { isSameName } from '../../../lib/document/names/isSameName.ts';

test.each([
  { one: 'Iran (Islamic Republic of)', other: 'iran', same: true },
  { one: 'Iran (Islamic Republic of)', other: 'the Islamic Republic of Iran', same: true },
  { one: "Côte d'Ivoire", other: 'COTE D’IVOIRE', same: true },
  { one: 'The Netherlands', other: 'Netherlands', same: true },
  { one: 'the Office on Specimens (UNOS)', other: 'unos', same: true },
  { one: 'Türkiye', other: 'Turkiye', same: true },
  { one: 'Guinea', other: 'Guinea-Bissau', same: false },
  { one: 'Guinea', other: 'Papua New Guinea', same: false },
  { one: 'Niger', other: 'Nigeria', same: false },
  { one: 'Congo', other: 'Democratic Republic of the Congo', same: false },
  { one: 'Republic of Korea', other: "Democratic People's Republic of Korea", same: false },
  { one: 'Sudan', other: 'South Sudan', same: false },
  { one: 'Iran (Islamic Republic of)', other: 'Bolivia (Plurinational State of)', same: false },
  { one: '', other: '', same: false },
  { one: 'Algeria', other: '', same: false },
])('"$one" and "$other": $same', ({ one, other, same }) => {
  expect(isSameName(one, other)).toBe(same);
  expect(isSameName(other, one)).toBe(same);
});
