import { anySite } from './anySite.ts';
import type { Site } from './Site.ts';
import { unodc } from './unodc.ts';

const SITES: Site[] = [unodc];

/** What is known of the site at an address; `anySite` for one that is not in the table. */
export function findSite(url: URL): Site {
  const host = url.hostname.replace(/^www\./, '');
  return SITES.find((site) => site.hosts.includes(host)) ?? anySite;
}
