const HOSTS = /(?:^|\.)(?:unodc|un|undocs)\.org$/;

/** Whether an address is on a site of the United Nations. */
export function isUnSite(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && HOSTS.test(hostname);
}
