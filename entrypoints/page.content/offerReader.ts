import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/calls/askBackground.ts';
import { createHost } from '../../lib/page/createHost.ts';
import { SETTINGS_KEY } from '../../lib/settings/SETTINGS_KEY.ts';
import { translate } from '../../locales/translate.ts';

/** What stands over the browser's own viewer of a PDF: a way to read it with everything that pages have. */
export async function offerReader(css: string, isOpen: boolean, signal: AbortSignal): Promise<void> {
  // A file inside a page belongs to that page.
  if (window !== window.top) return;
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] as
    | { hidden?: boolean }
    | undefined;
  if (stored?.hidden === true || signal.aborted) return;
  const host = createHost({ css, language: translate('languageTag'), isOpen }, signal)();
  const offer = document.createElement('div');
  offer.className = 'notice offer';
  const button = (words: string, run: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', run);
    offer.append(made);
  };
  button(translate('reader.withAddendum'), () => {
    void askBackground('open-reader', { address: location.href }).catch(() => undefined);
  });
  button(translate('reader.dismiss'), () => host.element.remove());
  host.root.append(offer);
}
