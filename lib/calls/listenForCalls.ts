import { browser } from 'wxt/browser';
import { answerCall, type CallHandlers } from './answerCall.ts';
import { createLimiter } from './createLimiter.ts';

/** The match pattern of a site; patterns know no port. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Answers calls from now on. Must run when the background starts: a worker is woken only for listeners set at once. */
export function listenForCalls(handlers: CallHandlers): void {
  const home = {
    id: browser.runtime.id,
    origin: new URL(browser.runtime.getURL('/')).origin,
    isReadSite: (origin: string) =>
      /^https?:/.test(origin)
        ? browser.permissions.contains({ origins: [patternOf(origin)] })
        : Promise.resolve(false),
    isWithin: createLimiter(),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (typeof message !== 'object' || message === null || !('call' in message)) return;
    void answerCall(message, sender, home, handlers).then(sendResponse);
    // Keeps the way back open: not every browser takes a promise here.
    return true;
  });
}
