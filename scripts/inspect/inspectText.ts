import type { Document } from '../../lib/document/Document.ts';
import type { DocumentHeader, HeaderSession } from '../../lib/document/DocumentHeader.ts';
import type { DocumentType } from '../../lib/document/DocumentType.ts';
import { readJobNumber } from '../../lib/document/parts/readJobNumber.ts';
import type { PdfReliability } from '../../lib/document/pdf/PdfText.ts';
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
  otherSymbols: string[];
  /** How far the text of a PDF can be trusted; null for other files. */
  reliability: PdfReliability | null;
  /** For a person: why symbol, date or title is null, where one is. */
  unknown: { symbol?: string; date?: string; title?: string };
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
  { original, text, isExtracted, reliability, aside }: Omit<FileContent, 'blocks'>,
  parsed: Document,
  followUpOf: (id: string) => PrintedFollowUp,
): InspectedDocument {
  const { work: _, roles: _roles, header, references, recommendations, proposals, ...parts } = parsed;
  const follow = (found: Recommendation) => ({ ...found, followUp: followUpOf(found.id) });
  const { session, ...head } = header;
  return {
    file,
    ...(isExtracted ? { text } : {}),
    reliability,
    ...head,
    jobNumber: head.jobNumber ?? aside.map(readJobNumber).find((job) => job !== null) ?? null,
    unknown: whyUnknown(header, reliability),
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

/** Why what a head should say is not told. */
function whyUnknown(
  { symbol, symbolWhy, date, title }: DocumentHeader,
  reliability: PdfReliability | null,
): InspectedDocument['unknown'] {
  const why =
    reliability === 'wrong-letters'
      ? 'the letters of the text cannot be trusted'
      : 'the head prints none that can be told for certain';
  return {
    ...(symbol === null ? { symbol: symbolWhy } : {}),
    ...(date === null ? { date: why } : {}),
    ...(title === null ? { title: why } : {}),
  };
}
