/** The hosts of the United Nations Office on Drugs and Crime that the stage stands in for. */
const HOSTS = ['www.unodc.org', 'unodc.org'];

/**
 * Chromium's switch that turns https://www.unodc.org/ into a server on this machine (`port` of 127.0.0.1)
 * and makes every other host unreachable, so that nothing can leave.
 */
export function hostRules(port: number): string {
  const mapped = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const rules = [...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'];
  return `--host-resolver-rules=${rules.join(', ')}`;
}
