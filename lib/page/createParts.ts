import type { DomSource } from '../anchoring/DomSource.ts';
import { rangeOfSpan } from '../anchoring/rangeOfSpan.ts';
import { yieldToPage } from '../anchoring/yieldToPage.ts';
import { boxOf } from './boxOf.ts';
import { createHighlights } from './createHighlights.ts';
import { createHost } from './createHost.ts';
import { createLoader } from './createLoader.ts';
import { createReader } from './createReader.ts';
import { isCovered } from './isCovered.ts';
import { isDarkPage } from './isDarkPage.ts';
import { isTakenPoint } from './isTakenPoint.ts';
import { isWriting } from './isWriting.ts';
import { openSource } from './openSource.ts';
import type { PageOptions } from './PageOptions.ts';
import type { PageParts } from './PageParts.ts';
import { findSite } from './sites/findSite.ts';

/** Prepares what the parts of one page share; nothing is drawn, read or asked before one of them needs it. */
export function createParts(options: PageOptions, url: URL, signal: AbortSignal): PageParts {
  const site = options.document?.site ?? findSite(url);
  const language = options.t('languageTag');
  const host = createHost({ css: options.css, language, isOpen: options.isShadowOpen }, signal);
  let source: Promise<DomSource> | null = null;

  async function open(): Promise<DomSource> {
    const opened = await (options.document?.open() ?? openSource(url.href, site));
    // Read anew at each change, whoever asks: a passage is described in the text as it is now.
    const stop = opened.changed(() => undefined);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
    return opened;
  }

  function addStyle(css: string): void {
    const style = document.createElement('style');
    style.textContent = css;
    host().root.append(style);
  }

  return {
    options,
    url,
    site,
    signal,
    host,
    highlights: createHighlights(signal),
    lent: { boxOf, isCovered, isDarkPage, isTakenPoint, isWriting, rangeOfSpan, yieldToPage },
    views: createLoader(async () => {
      const views = await options.loadViews();
      addStyle(views.css);
      return views;
    }),
    anchoring: createLoader(options.loadAnchoring),
    marking: createLoader(async () => {
      const marking = await options.loadMarking();
      addStyle(marking.css);
      return marking;
    }),
    source() {
      source ??= open();
      return source;
    },
    reader: createReader(options.calls),
  };
}
