import fs from 'node:fs';
import path from 'node:path';
import { build } from 'wxt';
import { installBrowser } from './browsers/installBrowser.ts';
import { SHOTS } from './screenshots/SHOTS.ts';
import { takeShot } from './screenshots/takeShot.ts';
import { folderSite } from './stage/folderSite.ts';
import { launchChromium } from './stage/launchChromium.ts';
import { OUTPUT } from './stage/OUTPUT.ts';
import { serveSite } from './stage/serveSite.ts';
import { withSpecimenPdf } from './stage/withSpecimenPdf.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/screenshots');

/** `npm run screenshots [-- NAME …]`: builds the extension and takes the pictures of the documentation, or some of them. */
async function takeScreenshots(names: string[]): Promise<void> {
  await installBrowser('chromium');
  // The shipped overlay is closed to scripts; only the build for tests can be led to a card.
  process.env.ADDENDUM_E2E = '1';
  await build();
  fs.mkdirSync(FOLDER, { recursive: true });
  const server = await serveSite(await withSpecimenPdf(folderSite(path.join(ROOT, 'tests/fixtures/site'))));
  const shots = SHOTS.filter(({ name }) => names.length === 0 || names.includes(name));
  for (const scheme of ['light', 'dark'] as const) {
    const context = await launchChromium({
      extension: OUTPUT.e2e,
      port: server.port,
      headless: true,
      locale: 'en-GB',
      colorScheme: scheme,
    });
    for (const shot of shots) {
      console.log(path.relative(ROOT, await takeShot(context, shot, scheme, FOLDER)));
    }
    await context.close();
  }
  await server.stop();
}

await takeScreenshots(process.argv.slice(2));
