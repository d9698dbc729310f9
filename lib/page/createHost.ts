import { HOST_NAME } from './HOST_NAME.ts';

/**
 * The host has no size, in the page's top left corner, above all else. Set on the element itself, since a page's rules
 * for its own elements (`html > *`) would win over any rule of ours for the host.
 */
const BOX = {
  all: 'initial',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** Where everything that Addendum draws lives. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** How the overlay is made. */
export interface HostOptions {
  /** Style sheet of everything in the overlay. */
  css: string;
  /** BCP 47 tag of the language that the overlay speaks: the page's own language and direction must not reach it. */
  language: string;
  isOpen: boolean;
}

/**
 * Gives the overlay's host, made when it is first asked for: a page on which nothing is drawn has none.
 *
 * It has no size and stands beside the page's body, not in it. Its shadow root is closed, so that the page cannot read what the reader
 * sees; `isOpen` is for the end-to-end tests alone. It goes when `signal` is aborted; one that an earlier version of
 * the script left behind goes when the new one comes.
 */
export function createHost(options: HostOptions, signal: AbortSignal): () => Host {
  let host: Host | null = null;
  signal.addEventListener('abort', () => host?.element.remove());

  function make(): Host {
    for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
    const element = document.createElement(HOST_NAME);
    element.lang = options.language;
    element.dir = 'ltr';
    for (const [name, value] of Object.entries(BOX)) element.style.setProperty(name, value, 'important');
    const root = element.attachShadow({ mode: options.isOpen ? 'open' : 'closed' });
    const style = document.createElement('style');
    style.textContent = options.css;
    root.append(style);
    return { element, root };
  }

  return () => {
    host ??= make();
    // The overlay counts in pixels of the window, also on a page that is drawn larger or smaller.
    const { currentCSSZoom = 1 } = document.documentElement;
    host.element.style.setProperty('zoom', String(1 / currentCSSZoom), 'important');
    if (!host.element.isConnected && !signal.aborted) document.documentElement.append(host.element);
    return host;
  };
}
