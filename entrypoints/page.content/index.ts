import { defineContentScript } from 'wxt/utils/define-content-script';
import tokens from '../../components/tokens.css?inline';
import overlay from '../../lib/page/overlay.css?inline';
import { startPage } from '../../lib/page/startPage.ts';
import { findPrintedSymbols } from '../../lib/symbols/findPrintedSymbols.ts';
import { hasReferenceHint } from '../../lib/symbols/hasReferenceHint.ts';
import { symbolOfLink } from '../../lib/symbols/symbolOfLink.ts';
import { translate } from '../../locales/translate.ts';
import { bringScript } from './bringScript.ts';
import { followSettings } from './followSettings.ts';
import { obeyOrders } from './obeyOrders.ts';
import { offerReader } from './offerReader.ts';
import { pageCalls } from './pageCalls.ts';

export default defineContentScript({
  matches: ['*://www.unodc.org/*', '*://unodc.org/*'],
  allFrames: true,
  matchAboutBlank: false,
  runAt: 'document_idle',
  cssInjectionMode: 'manual',
  // A message to the page's own window would tell the page that the extension is there.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const isShadowOpen = import.meta.env.ADDENDUM_E2E;
    // The browser's own viewer of PDF files is an empty page around something that no script can read.
    if (document.contentType === 'application/pdf')
      return void offerReader(tokens + overlay, isShadowOpen, ctx.signal);
    const overlayOfPage = startPage(
      {
        calls: pageCalls,
        finder: { findReferences: findPrintedSymbols, hasReferenceHint, symbolOfLink },
        t: translate,
        loadViews: () => bringScript('views'),
        loadAnchoring: () => bringScript('anchoring'),
        loadMarking: () => bringScript('marks'),
        css: tokens + overlay,
        isShadowOpen,
      },
      new URL(location.href),
      ctx.signal,
    );
    // The event comes before the address changes.
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => overlayOfPage.navigate(newUrl));
    obeyOrders(overlayOfPage, ctx.signal);
    followSettings(overlayOfPage, ctx.signal);
  },
});
