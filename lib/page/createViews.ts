import type { Host } from './createHost.ts';
import type { Views } from './Views.ts';

/**
 * Gives the drawing script, brought in when first asked for, its style sheet put into the overlay. One that could not be
 * brought rejects, and is tried again at the next asking.
 */
export function createViews(load: () => Promise<Views>, host: () => Host): () => Promise<Views> {
  let loading: Promise<Views> | null = null;
  async function bring(): Promise<Views> {
    const views = await load();
    const style = document.createElement('style');
    style.textContent = views.css;
    host().root.append(style);
    return views;
  }
  return () => {
    loading ??= bring().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
