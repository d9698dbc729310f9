/**
 * Whether references are shown, by the settings as they are stored.
 *
 * For the script on the page, which has no room for Zod: says the same as `parseSettings` with its defaults, which a
 * test holds it to.
 */
export function isShownOnPages(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return true;
  const stored = raw as Record<string, unknown>;
  const isReadable = ['references', 'recommendations', 'notes', 'hidden'].every(
    (name) => stored[name] === undefined || typeof stored[name] === 'boolean',
  );
  return !isReadable || (stored.references !== false && stored.hidden !== true);
}
