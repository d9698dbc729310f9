import { describeSymbol } from '../../knowledge/describeSymbol.ts';
import type { Knowledge } from '../../knowledge/Knowledge.ts';

/** Papers that stand for a session only: a limited draft, a paper of the conference room. */
const PASSING = new Set(['limited', 'conference-room']);

/**
 * The final document that should be cited in place of a draft: the session's report for its draft report. Null where
 * the symbol is no draft's, or no pack knows the final for certain.
 */
export function findFinal(symbol: string, knowledge: Knowledge): string | null {
  const document = knowledge.document(symbol);
  const { distribution } = describeSymbol(symbol);
  const isPassing = PASSING.has(distribution ?? '') || document?.distribution?.value === 'limited';
  if (!isPassing || document?.type?.value !== 'draft-report' || !document.session) return null;
  if (document.type.confidence !== 'certain' || document.session.confidence !== 'certain') return null;
  const report = knowledge.session(document.session.value)?.report;
  return report?.confidence === 'certain' && report.value !== symbol ? report.value : null;
}
