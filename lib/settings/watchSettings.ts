import { browser } from 'wxt/browser';
import { SETTINGS_KEY } from './SETTINGS_KEY.ts';

/** Calls back when the stored settings changed, by whatever page. Gives the way to stop. */
export function watchSettings(onChange: () => void): () => void {
  function listen(changes: Record<string, unknown>, area: string): void {
    if (area === 'local' && SETTINGS_KEY in changes) onChange();
  }
  browser.storage.onChanged.addListener(listen);
  // The browser takes its interfaces away from a script whose extension was updated.
  return () => browser.storage?.onChanged?.removeListener(listen);
}
