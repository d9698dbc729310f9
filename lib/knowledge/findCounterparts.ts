import type { DocumentCard, DocumentLine } from './Card.ts';

/** The final text of a draft report, and the drafts of a final one. */
interface Counterparts {
  final: DocumentLine | null;
  drafts: DocumentLine[];
}

/**
 * A draft report and the report of the same session. Both types are what the packs state; where a session has more than
 * one report, nothing says which of them a draft became.
 */
export function findCounterparts({ type, sameSession }: DocumentCard): Counterparts {
  const reports = sameSession.filter((document) => document.type === 'report');
  const [final = null, ...others] = reports;
  return {
    final: type === 'draft-report' && others.length === 0 ? final : null,
    drafts:
      type === 'report' && reports.length === 0
        ? sameSession.filter((document) => document.type === 'draft-report')
        : [],
  };
}
