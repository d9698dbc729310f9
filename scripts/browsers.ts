import { BrowserMissing } from './browsers/BrowserMissing.ts';
import { installBrowser } from './browsers/installBrowser.ts';

/** Finds or installs the browsers that the tests need, and says where they are. */
try {
  for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${await installBrowser(kind)}`);
} catch (error) {
  if (!(error instanceof BrowserMissing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
