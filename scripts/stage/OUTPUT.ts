import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Folders of the built extension. `e2e` is Chromium's with an open shadow root, see `wxt.config.ts`. */
export const OUTPUT = {
  chromium: path.join(ROOT, '.output/chrome-mv3'),
  e2e: path.join(ROOT, '.output/e2e/chrome-mv3'),
  firefox: path.join(ROOT, '.output/firefox-mv3'),
};
