import type { Site } from './Site.ts';

/**
 * Pages of unodc.org. The menu before the text can be many times as long as the text; the content root is
 * `#content-container` today and was `#contentWrapper`, beside `#columnLeft`, in pages of 2016.
 */
export const unodc: Site = {
  hosts: ['unodc.org'],
  content: ['#content-container', '#contentWrapper', 'main', '[role="main"]'],
  skipped: ['#navigation-menu-container', '#columnLeft', 'ul.nav-tabs', 'nav', '[role="navigation"]'],
};
