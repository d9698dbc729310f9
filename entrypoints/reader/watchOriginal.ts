import { browser } from 'wxt/browser';
import { originalKey } from '../../lib/calls/originalKey.ts';

/** Says when a link to the original of what is read is followed: it is not to be led back here. */
export function watchOriginal(addressOf: () => string | null): void {
  for (const name of ['click', 'auxclick'])
    addEventListener(name, ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      const address = addressOf();
      if (link === null || address === null || link.href !== address) return;
      void browser.storage.session.set({ [originalKey(address)]: true });
    });
}
