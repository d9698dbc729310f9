import type { Page } from 'playwright-core';
import { waitForPaint } from '../stage/waitForPaint.ts';
import { PATIENCE } from './PATIENCE.ts';

/**
 * Waits until references are painted.
 *
 * @throws Error when none is: then there is nothing to take a picture of.
 */
export async function waitForReferences(page: Page): Promise<void> {
  if (!(await waitForPaint(page, PATIENCE))) throw new Error(`No reference is painted on ${page.url()}.`);
}
