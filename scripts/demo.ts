import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'wxt';
import { BrowserMissing } from './browsers/BrowserMissing.ts';
import { installBrowser } from './browsers/installBrowser.ts';
import { createNarrator } from './demo/createNarrator.ts';
import { DemoRefused } from './demo/DemoRefused.ts';
import { hasDisplay } from './demo/hasDisplay.ts';
import { planDemo } from './demo/planDemo.ts';
import { showPages } from './demo/showPages.ts';
import { tellStory } from './demo/tellStory.ts';
import { launchChromium } from './stage/launchChromium.ts';
import { OUTPUT } from './stage/OUTPUT.ts';
import { serveSite } from './stage/serveSite.ts';
import { withSpecimenPdf } from './stage/withSpecimenPdf.ts';

const PICTURES = path.resolve(import.meta.dirname, '../demo');

/** `npm run demo [-- FILE or ADDRESS …]`: builds the extension and opens documents in a real browser that has it. */
async function runDemo(): Promise<void> {
  const plan = planDemo(process.argv.slice(2));
  await installBrowser('chromium');
  const isShown = hasDisplay(process.env, process.platform);
  // Without a display the story goes by itself, and has to see into the overlay.
  if (!isShown) process.env.ADDENDUM_E2E = '1';
  await build();

  const server = plan.site === null ? null : await serveSite(await withSpecimenPdf(plan.site));
  const options = { port: server?.port ?? null, headless: !isShown };
  if (isShown) {
    await showPages(
      await launchChromium({ ...options, extension: OUTPUT.chromium, viewport: null }),
      plan.addresses,
    );
  } else {
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-demo-'));
    const launch = () => launchChromium({ ...options, extension: OUTPUT.e2e, locale: 'en-GB', profile });
    const narrator = createNarrator(PICTURES);
    try {
      process.exitCode = (await tellStory(launch, plan, narrator)) ? 0 : 1;
    } finally {
      fs.rmSync(profile, { recursive: true, force: true });
    }
    narrator.say(`The pictures and the files are in ${path.relative(process.cwd(), PICTURES)}/`);
  }
  await server?.stop();
}

try {
  await runDemo();
} catch (error) {
  if (!(error instanceof DemoRefused || error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
