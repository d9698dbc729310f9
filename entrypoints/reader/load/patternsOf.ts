/** The match patterns of some hosts. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.map((host) => `*://${host}/*`);
}
