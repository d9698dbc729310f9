/** What `resolveReferences` needs to know of bodies and sessions; `lib/knowledge` answers from its packs. */
export interface KnownSession {
  /** "CTOC/COP/WG.4 session 2" */
  canonical: string;
  body: string;
  ordinal: number | null;
  /** ISO days. */
  start: string;
  end: string;
  /** Symbol of the session's report, null where not known. */
  report: string | null;
}

/** Look-ups that resolving asks; every answer lists all that fit, so that two are never taken for one. */
export interface KnownSessions {
  /** Sessions of a body that were held on exactly these days, or (without days) in this year, or with this ordinal. */
  find(query: {
    body?: string | null;
    start?: string;
    end?: string;
    year?: number;
    ordinal?: number;
  }): KnownSession[];
  /** Symbols of the provisional agenda of a session. */
  agendaOf(sessionCanonical: string): string | null;
}
