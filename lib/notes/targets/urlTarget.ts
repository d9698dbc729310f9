import { TRACKING } from './TRACKING.ts';

/** Hosts that serve the same pages under two names. */
const SAME_HOSTS = new Map([['unodc.org', 'www.unodc.org']]);

/**
 * The target of a web address: no fragment, no tracking parameters, no user name; http and https are one address.
 * Null for what is no web address.
 */
export function urlTarget(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const host = (SAME_HOSTS.get(url.hostname) ?? url.hostname) + (url.port === '' ? '' : `:${url.port}`);
  // Cut by hand: setting `searchParams` would write the other parameters anew.
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.some((pattern) => pattern.test(part.split('=', 1)[0] ?? '')));
  return `url:https://${host}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}
