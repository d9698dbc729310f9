/** The targets of one list, then what another adds to them; none is lost, none stands twice. */
export function uniteTargets(targets: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...targets, ...more])];
}
