import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../lib/settings/changeSettings.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/DEFAULT_SETTINGS.ts';
import { parseSettings } from '../../../lib/settings/parseSettings.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { shownOnPage } from '../../../lib/settings/shownOnPage.ts';
import { watchSettings } from '../../../lib/settings/watchSettings.ts';
import fc from '../../fixtures/fc.ts';

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test.each([
    { stored: undefined, settings: DEFAULT_SETTINGS },
    { stored: {}, settings: DEFAULT_SETTINGS },
    { stored: { hidden: true }, settings: { ...DEFAULT_SETTINGS, hidden: true } },
    { stored: { notes: false, later: 'unknown' }, settings: { ...DEFAULT_SETTINGS, notes: false } },
    { stored: { notes: 'no' }, settings: DEFAULT_SETTINGS },
    {
      stored: { sitesWithoutNotes: ['unodc.org'] },
      settings: { ...DEFAULT_SETTINGS, sitesWithoutNotes: ['unodc.org'] },
    },
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
  const sites = fc.oneof(fc.array(fc.constantFrom('unodc.org', 'example.org', 3)), value);
  const stored = fc.oneof(
    fc.record(
      {
        references: value,
        recommendations: value,
        notes: value,
        hidden: value,
        sitesWithoutNotes: sites,
        delegation: value,
      },
      { requiredKeys: [] },
    ),
    fc.anything(),
  );
  fc.assert(
    fc.property(stored, (raw) => {
      const settings = parseSettings(raw) ?? DEFAULT_SETTINGS;
      const notes = settings.notes && !settings.hidden;
      expect(shownOnPage(raw, 'www.unodc.org')).toEqual({
        references: settings.references && !settings.hidden,
        recommendations: settings.recommendations && !settings.hidden,
        notes,
        areNotesPainted: notes && !settings.sitesWithoutNotes.includes('unodc.org'),
      });
    }),
  );
});
