import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../lib/settings/changeSettings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/DEFAULT_SETTINGS.ts';
import { isShownOnPages } from '../../../lib/settings/isShownOnPages.ts';
import { parseSettings } from '../../../lib/settings/parseSettings.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { watchSettings } from '../../../lib/settings/watchSettings.ts';

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test.each([
    { stored: undefined, settings: DEFAULT_SETTINGS },
    { stored: {}, settings: DEFAULT_SETTINGS },
    { stored: { hidden: true }, settings: { ...DEFAULT_SETTINGS, hidden: true } },
    { stored: { notes: false, later: 'unknown' }, settings: { ...DEFAULT_SETTINGS, notes: false } },
    { stored: { notes: 'no' }, settings: DEFAULT_SETTINGS },
    { stored: 'broken', settings: DEFAULT_SETTINGS },
    { stored: null, settings: DEFAULT_SETTINGS },
  ])('$stored', async ({ stored, settings }) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(settings);
  });
});

describe('changing', () => {
  test('keeps what is not changed', async () => {
    await changeSettings({ notes: false });
    await changeSettings({ hidden: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, notes: false, hidden: true });
  });

  test('puts aside a value that cannot be read', async () => {
    const broken = { notes: 'some later version wrote this' };
    await fakeBrowser.storage.local.set({ settings: broken });
    await changeSettings({ hidden: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hidden: true });
    expect(await fakeBrowser.storage.local.get('settings-unread')).toEqual({ 'settings-unread': broken });
  });

  test('is told to those who watch, until they stop', async () => {
    const onChange = vi.fn();
    const stop = watchSettings(onChange);
    await changeSettings({ hidden: true });
    expect(onChange).toHaveBeenCalledTimes(1);
    stop();
    await changeSettings({ hidden: false });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

test('the script on the page reads settings as the rest does', () => {
  const value = fc.oneof(fc.boolean(), fc.constant(undefined), fc.string(), fc.integer(), fc.constant(null));
  const stored = fc.oneof(
    fc.record(
      { references: value, recommendations: value, notes: value, hidden: value },
      { requiredKeys: [] },
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(stored, (raw) => {
      const { references, hidden } = parseSettings(raw) ?? DEFAULT_SETTINGS;
      expect(isShownOnPages(raw)).toBe(references && !hidden);
    }),
  );
});
