import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { openBeside } from '../stage/openBeside.ts';
import { openPanelWindow } from '../stage/openPanelWindow.ts';
import { capture } from './capture.ts';
import { PATIENCE } from './PATIENCE.ts';
import { resizeWindow } from './resizeWindow.ts';
import type { Shot } from './Shot.ts';

/** Takes one picture and gives the path of its file. */
export async function takeShot(
  context: BrowserContext,
  shot: Shot,
  scheme: string,
  folder: string,
): Promise<string> {
  const file = path.join(folder, `${shot.name}-${scheme}.png`);
  const page = await context.newPage();
  // A card that fades in would be taken half-way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (shot.extensionPage === undefined) await resizeWindow(page, shot);
  await page.goto(`https://www.unodc.org${shot.address}`);
  await shot.prepare(page);
  if (shot.extensionPage === undefined) {
    await capture(page, file, shot.zoom ?? 1);
  } else {
    // The panel is about the page in front of it; a hidden page draws nothing, so it has a window of its own.
    const isPanel = shot.extensionPage === 'sidepanel.html';
    const beside = await (isPanel ? openPanelWindow(context) : openBeside(context, shot.extensionPage));
    await resizeWindow(beside, shot);
    // While the page in front is read, the panel says so.
    await beside.waitForFunction(() => document.querySelector('.empty[role="status"]') === null, undefined, {
      timeout: PATIENCE,
    });
    await shot.arrange?.(beside);
    await beside.mouse.move(0, 0);
    await capture(beside, file, 1);
    await beside.close();
  }
  await page.close();
  return file;
}
