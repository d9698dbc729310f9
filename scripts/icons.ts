import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { installBrowser } from './browsers/installBrowser.ts';

/** Draws the icons of `public/icon` from `scripts/icons/addendum.svg`. Both are kept in git. */
const ROOT = path.resolve(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 96, 128];

const drawing = fs.readFileSync(path.join(ROOT, 'scripts/icons/addendum.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: await installBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`,
  );
  await page.screenshot({ path: path.join(ROOT, `public/icon/${size}.png`), omitBackground: true });
}
await browser.close();
console.log(`public/icon: ${SIZES.join(', ')} pixels`);
