import { askBackground } from '../../lib/calls/askBackground.ts';
import type { Views } from '../../lib/page/Views.ts';
import { VIEWS_KEY } from './VIEWS_KEY.ts';

/**
 * Has the background bring the drawing script into this frame, and takes what it hands over.
 *
 * @throws Error where the background does not answer or the script does not come.
 */
export async function loadViews(): Promise<Views> {
  await askBackground('load-views', {});
  const views = (globalThis as Record<string, unknown>)[VIEWS_KEY];
  if (views === undefined) throw new Error('The drawing script was not brought in.');
  return views as Views;
}
