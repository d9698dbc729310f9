import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BrowserMissing } from '../../../scripts/browsers/BrowserMissing.ts';
import { findBrowser } from '../../../scripts/browsers/findBrowser.ts';

let folder: string;

function place(name: string, content: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content, { mode: 0o755 });
  return file;
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'browsers-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  fs.rmSync(folder, { recursive: true });
});

test('what the variable names comes first', async () => {
  place('chromium', '#!/bin/sh\n');
  const named = place('my-chromium', '#!/bin/sh\n');
  vi.stubEnv('CHROMIUM_PATH', named);
  expect(await findBrowser('chromium')).toBe(named);
});

test('a variable that names nothing is an error, not a reason to take another browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', path.join(folder, 'gone'));
  await expect(findBrowser('chromium')).rejects.toThrow(BrowserMissing);
});

test('then what is in the PATH', async () => {
  const file = place('chromium', '#!/bin/sh\n');
  expect(await findBrowser('chromium')).toBe(file);
});

test('a script that starts a snap is passed over', async () => {
  place('chromium', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
  const other = place('chromium-browser', '#!/bin/sh\n');
  expect(await findBrowser('chromium')).toBe(other);
});
