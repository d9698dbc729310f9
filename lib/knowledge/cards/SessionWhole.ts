import type { CardFollowUp, DocumentLine, SessionCard } from '../Card.ts';
import type { DoubtCode } from '../DOUBTS.ts';
import type { Later } from '../followUp/FollowUp.ts';
import type { KnownParticipation } from '../KnownParticipation.ts';
import type { KnownRecommendation } from '../KnownRecommendation.ts';

/** A recommendation or proposal of a session's document, without its text. */
export interface SessionRecommendation
  extends Pick<
    KnownRecommendation,
    'id' | 'standing' | 'paragraph' | 'annex' | 'item' | 'headings' | 'asks' | 'gist'
  > {
  /** What later texts did. */
  later: Later;
  /** Where documents of the next session take it up. */
  inNext: NextPlace[];
}

/** A place in a document of the next session that takes something up. */
export interface NextPlace {
  /** Symbol of the document. */
  document: string;
  paragraph: string | null;
  /** Nothing says so but the subject. */
  isPossible: boolean;
}

/** A document of a session that recommends or proposes something, or of which that is said. */
export interface SessionSource {
  /** Where it has no symbol, its title in the pack stands for one. */
  document: DocumentLine;
  hasSymbol: boolean;
  recommendations: SessionRecommendation[];
  /** What covers all of them at once. */
  set: CardFollowUp;
}

/** Where a report tells what was said under an agenda item, and has what was recommended; null where not known. */
export interface ItemWay {
  item: string;
  deliberations: ParagraphRange | null;
  recommendations: ParagraphRange | null;
}

/** Paragraphs of a document, by their numbers as printed. */
export interface ParagraphRange {
  /** Symbol. */
  document: string;
  from: string;
  to: string;
  /** Why it is only probable; null where it is certain. */
  doubt: DoubtCode | null;
}

/** Everything that is known of a session. Empty lists say that nothing is known, not that there was nothing. */
export interface SessionWhole {
  card: SessionCard;
  /** One entry an item of its agenda. */
  ways: ItemWay[];
  /** In the order of its documents. */
  sources: SessionSource[];
  /** Who took part and who spoke, one entry a document that tells of it. */
  participation: KnownParticipation[];
  /** The agenda of the next session, with its documents; null where no next session is known. */
  next:
    | (Pick<SessionCard, 'agenda' | 'documents'> & {
        /** Symbols of those of its documents that were searched. */
        searched: string[];
      })
    | null;
}
