import type { Site } from './Site.ts';

/** A page of a site of which nothing is known: what HTML itself says. */
export const anySite: Site = {
  hosts: [],
  content: ['main', '[role="main"]'],
  skipped: ['nav', '[role="navigation"]'],
};
