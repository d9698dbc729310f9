import fs from 'node:fs';
import type { BrowserKind } from './BrowserKind.ts';
import { DOWNLOADS } from './DOWNLOADS.ts';

/** One way of installing a browser: commands to run in order, where it applies. */
export interface Recipe {
  applies: () => boolean;
  commands: string[][];
}

const IS_ROOT = process.getuid?.() === 0;

/** Debian itself: on Ubuntu the same packages are snaps, which tests cannot use (see `isSnap`). */
function isDebianAsRoot(): boolean {
  const release = '/etc/os-release';
  return IS_ROOT && fs.existsSync(release) && /^ID="?debian"?$/m.test(fs.readFileSync(release, 'utf8'));
}

function installWithApt(name: string): Recipe {
  return {
    applies: isDebianAsRoot,
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', name],
    ],
  };
}

/** As root on Linux the libraries that the browser needs can be installed too. */
const WITH_LIBRARIES = IS_ROOT && process.platform === 'linux' ? ['--with-deps'] : [];

/** How to install each browser, best way first; the last one is also what a person is told to run. */
export const RECIPES: Record<BrowserKind, Recipe[]> = {
  chromium: [
    installWithApt('chromium'),
    { applies: () => true, commands: [['npx', 'playwright', 'install', ...WITH_LIBRARIES, 'chromium']] },
  ],
  firefox: [
    installWithApt('firefox-esr'),
    { applies: () => true, commands: [['npx', 'browsers', 'install', 'firefox@esr', '--path', DOWNLOADS]] },
  ],
};
