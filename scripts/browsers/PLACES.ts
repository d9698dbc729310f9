import os from 'node:os';
import path from 'node:path';
import type { BrowserKind } from './BrowserKind.ts';

interface Places {
  /** Environment variables that name the program; the first that is set wins. */
  variables: string[];
  /** Names to look for in the PATH. */
  names: string[];
  /** Well-known places outside of the PATH. */
  files: string[];
}

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const APPLICATIONS = ['/Applications', path.join(os.homedir(), 'Applications')];

function inProgramFiles(relative: string): string[] {
  return PROGRAM_FILES.filter((folder) => folder !== undefined).map((folder) => path.join(folder, relative));
}

/**
 * Where a browser can be, by its kind.
 *
 * Google Chrome and Edge are not listed: since version 137 branded builds ignore `--load-extension`.
 */
export const PLACES: Record<BrowserKind, Places> = {
  chromium: {
    variables: ['CHROMIUM_PATH'],
    names: ['chromium', 'chromium-browser', 'chromium.exe'],
    files: [
      '/usr/lib/chromium/chromium',
      ...APPLICATIONS.map((folder) => `${folder}/Chromium.app/Contents/MacOS/Chromium`),
      ...inProgramFiles('Chromium/Application/chrome.exe'),
    ],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    names: ['firefox-esr', 'firefox', 'firefox.exe'],
    files: [
      '/usr/lib/firefox-esr/firefox-esr',
      ...APPLICATIONS.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
      ...inProgramFiles('Mozilla Firefox/firefox.exe'),
    ],
  },
};
