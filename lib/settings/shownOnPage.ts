/** What a page shows, by the settings. */
interface ShownOnPage {
  references: boolean;
  recommendations: boolean;
  notes: boolean;
  areNotesPainted: boolean;
}

const SWITCHES = ['references', 'recommendations', 'notes', 'hidden', 'learning', 'opensReader'];

/**
 * What is shown on a page of this host, by the settings as they are stored.
 *
 * For the script on the page, which has no room for Zod: says the same as `parseSettings` with its defaults, which a
 * test holds it to.
 */
export function shownOnPage(raw: unknown, host: string): ShownOnPage {
  const stored = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  const { sitesWithoutNotes: sites = [], delegation = '' } = stored;
  const isReadable =
    !Array.isArray(raw) &&
    SWITCHES.every((name) => stored[name] === undefined || typeof stored[name] === 'boolean') &&
    typeof delegation === 'string' &&
    Array.isArray(sites) &&
    sites.every((site) => typeof site === 'string');
  const isOn = (name: string) => !isReadable || (stored[name] !== false && stored.hidden !== true);
  const isOff = isReadable && sites.includes(host.replace(/^www\./, ''));
  return {
    references: isOn('references'),
    recommendations: isOn('recommendations'),
    notes: isOn('notes'),
    areNotesPainted: isOn('notes') && !isOff,
  };
}
