import { expect, test, vi } from 'vitest';
import '../../../components/controls.css';
import { KeepSwitch } from '../../../components/learning/KeepSwitch.tsx';
import '../../../components/tokens.css';
import en from '../../../locales/en.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);

test.each([
  { isKept: true, words: 'this one is forgotten', clicks: [false] },
  { isKept: false, words: 'this one is forgotten', clicks: [true] },
  { isKept: 'off' as const, words: 'switched off in the settings', clicks: [] },
])('a document is kept: $isKept', async ({ isKept, words, clicks }) => {
  const keep = vi.fn();
  const shown = show(<KeepSwitch isKept={isKept} keep={keep} t={t} />);
  expect(shown.textContent).toContain(words);
  shown.querySelector('input')?.click();
  expect(keep.mock.calls.flat()).toEqual(clicks);
  expect(await accessFaults(shown)).toEqual([]);
});
