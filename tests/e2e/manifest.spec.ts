import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';

const HOSTS = ['*://www.unodc.org/*', '*://unodc.org/*'];

/** What each shipped build may ask of its browser, and nothing besides: a new permission is written down here first. */
const BUILDS = [
  {
    name: 'Chromium',
    folder: OUTPUT.chromium,
    permissions: ['contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  },
  {
    name: 'Firefox',
    folder: OUTPUT.firefox,
    permissions: ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
  },
];

for (const { name, folder, permissions } of BUILDS) {
  test(`the build for ${name} asks for what it uses, and for nothing else`, () => {
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(permissions);
    expect(manifest.host_permissions).toEqual(HOSTS);
    // Asked for when backups are to be written by themselves.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    // Asked for one site at a time, when the reader opens a document there.
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const script of manifest.content_scripts)
      expect(HOSTS).toEqual(expect.arrayContaining(script.matches));
    expect(manifest.incognito).toBe('not_allowed');
    const commands: { suggested_key?: object }[] = Object.values(manifest.commands);
    expect(commands.filter((command) => command.suggested_key !== undefined)).toHaveLength(4);
    for (const absent of ['content_security_policy', 'externally_connectable', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(absent);
    }
  });
}
