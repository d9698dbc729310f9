import type { Document } from '../../lib/document/Document.ts';
import type { HeaderSession } from '../../lib/document/DocumentHeader.ts';
import type { DocumentType } from '../../lib/document/DocumentType.ts';
import type { Recommendation } from '../../lib/document/Recommendation.ts';
import type { SymbolBasis } from '../../lib/document/SymbolBasis.ts';
import type { Language } from '../../lib/symbols/Language.ts';
import type { Reference } from '../../lib/symbols/Reference.ts';
import type { FileContent } from './FileContent.ts';
import type { PrintedFollowUp } from './printFollowUp.ts';

/** One document as `inspect` prints it; offsets are UTF-16 indexes into the file's decoded text. */
export interface InspectedDocument
  extends Omit<Document, 'work' | 'header' | 'references' | 'roles' | 'recommendations' | 'proposals'> {
  file: string;
  /** The text taken out of a PDF or Word file, in which offsets count; of other files, the file is the text. */
  text?: string;
  symbol: string | null;
  symbolBasis: SymbolBasis;
  symbolWhy: string;
  type: DocumentType | null;
  title: string | null;
  date: string | null;
  distribution: string | null;
  language: Language | null;
  originalLanguage: string | null;
  agendaItem: string | null;
  starNote: string | null;
  jobNumber: string | null;
  body: string | null;
  session: Omit<HeaderSession, 'canonical'> | null;
  references: (Omit<Reference, 'pinpoint'> & { paragraph: string | null })[];
  recommendations: InspectedRecommendation[];
  proposals: InspectedRecommendation[];
}

/** A recommendation with what the documents that were named say became of it. */
type InspectedRecommendation = Recommendation & { followUp: PrintedFollowUp };

/** One document as it is printed: what its head says, its outline, every reference in it, and follow-up. */
export function inspectText(
  file: string,
  { original, text, isExtracted }: Pick<FileContent, 'original' | 'text' | 'isExtracted'>,
  parsed: Document,
  followUpOf: (id: string) => PrintedFollowUp,
): InspectedDocument {
  const { work: _, roles: _roles, header, references, recommendations, proposals, ...parts } = parsed;
  const follow = (found: Recommendation) => ({ ...found, followUp: followUpOf(found.id) });
  const { session, ...head } = header;
  return {
    file,
    ...(isExtracted ? { text } : {}),
    ...head,
    session: session
      ? { ordinal: session.ordinal, start: session.start, end: session.end, place: session.place }
      : null,
    references: references.map(({ start, end, kind, canonical, pinpoint, status, candidates, reason }) => ({
      start,
      end,
      text: original.slice(start, end),
      kind,
      canonical,
      paragraph: pinpoint,
      status,
      candidates,
      reason,
    })),
    ...parts,
    recommendations: recommendations.map(follow),
    proposals: proposals.map(follow),
  };
}
