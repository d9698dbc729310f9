import type { Card } from '../../lib/knowledge/Card.ts';
import type { TabInFront } from './readTab.ts';

/** A page that names more is a list of everything. */
const MOST = 12;

/**
 * Canonical forms of the sessions in front, each once: the one that the document belongs to by its card or its masthead,
 * then those that the page names, as the page of a session does.
 */
export function sessionsInFront(own: Card | null, state: TabInFront['state']): readonly string[] {
  const ofCard = own?.card === 'document' ? own.session?.canonical : null;
  const ofHead = state.is === 'page' ? state.header?.session?.canonical : null;
  const named =
    state.is === 'page'
      ? state.references.flatMap(({ kind, status, canonical }) =>
          kind === 'session' && status === 'resolved' ? [canonical] : [],
        )
      : [];
  const all = [ofCard, ofHead, ...named].filter((canonical) => canonical != null);
  return [...new Set(all)].slice(0, MOST);
}
