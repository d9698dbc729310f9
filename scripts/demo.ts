import path from 'node:path';
import { build } from 'wxt';
import { BrowserMissing } from './browsers/BrowserMissing.ts';
import { installBrowser } from './browsers/installBrowser.ts';
import { createNarrator } from './demo/createNarrator.ts';
import { DemoRefused } from './demo/DemoRefused.ts';
import { hasDisplay } from './demo/hasDisplay.ts';
import { planDemo } from './demo/planDemo.ts';
import { showPages } from './demo/showPages.ts';
import { tellPage } from './demo/tellPage.ts';
import { launchChromium } from './stage/launchChromium.ts';
import { OUTPUT } from './stage/OUTPUT.ts';
import { serveSite } from './stage/serveSite.ts';

const PICTURES = path.resolve(import.meta.dirname, '../demo');

/** `npm run demo [-- FILE or ADDRESS …]`: builds the extension and opens documents in a real browser that has it. */
async function runDemo(): Promise<void> {
  const plan = planDemo(process.argv.slice(2));
  await installBrowser('chromium');
  const isShown = hasDisplay(process.env, process.platform);
  // Without a display the story goes by itself, and has to see into the overlay.
  if (!isShown) process.env.ADDENDUM_E2E = '1';
  await build();

  const server = plan.site === null ? null : await serveSite(plan.site);
  const context = await launchChromium({
    extension: isShown ? OUTPUT.chromium : OUTPUT.e2e,
    port: server?.port ?? null,
    headless: !isShown,
    ...(isShown ? { viewport: null } : { locale: 'en-GB' }),
  });
  if (isShown) {
    await showPages(context, plan.addresses);
  } else {
    const narrator = createNarrator(PICTURES);
    let opened = 0;
    for (const address of plan.addresses) opened += await tellPage(context, address, narrator);
    narrator.say(`${opened} cards opened; the pictures are in ${path.relative(process.cwd(), PICTURES)}/`);
    process.exitCode = opened > 0 ? 0 : 1;
    await context.close();
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
