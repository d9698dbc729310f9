import type { KnownSessions } from '../symbols/KnownSessions.ts';
import type { FactSource } from './Card.ts';
import type { FollowUp, OrganAction } from './followUp/FollowUp.ts';
import type { KnownDocument } from './KnownDocument.ts';
import type { KnownParticipation } from './KnownParticipation.ts';
import type { KnownRecommendation } from './KnownRecommendation.ts';
import type { KnownResolution } from './KnownResolution.ts';
import type { KnownSession } from './KnownSession.ts';
import type { PackAccessions } from './pack/packAccessions.ts';
import type { PackBody } from './pack/packBody.ts';
import type { PackInstrument } from './pack/packInstrument.ts';
import type { PackReading } from './pack/packReading.ts';
import type { Through } from './Through.ts';

/** The sessions beside one; null where the packs do not show that nothing lies between. */
export interface Neighbours {
  previous: KnownSession | null;
  next: KnownSession | null;
}

/** All that the packs hold, merged; nothing in it changes. Every look-up gives null, or nothing, where nothing is known. */
export interface Knowledge extends KnownSessions {
  /** By head of symbols, "CTOC/COP/WG.4", or by name where the head is not known. */
  body(key: string): PackBody | null;
  document(symbol: string): KnownDocument | null;
  /** By canonical form, "CTOC/COP decision 4/4" or "A/RES/64/293". */
  resolution(canonical: string): KnownResolution | null;
  /** By short name as in canonical forms, "UNTOC". */
  instrument(key: string): PackInstrument | null;
  /** By canonical form, "CTOC/COP/WG.4 session 2". */
  session(canonical: string): KnownSession | null;
  /** Sessions of a body, the earliest first. */
  sessionsOf(body: string): readonly KnownSession[];
  /** Documents that belong to a session, in the order of the pack. */
  documentsOf(sessionCanonical: string): readonly KnownDocument[];
  /** By identity, "CTOC/COP/WG.4/2010/6#31(b)". */
  recommendation(id: string): KnownRecommendation | null;
  /** Of a document by its symbol, work or key in the sources; in its order, its proposals behind its recommendations. */
  recommendationsOf(document: string): readonly KnownRecommendation[];
  /**
   * What documents say became of a recommendation, by its identity; also of one that only others' references tell of,
   * "CTOC/COP/WG.4/2009/2#12". `copy` says which copy of the document is meant, where several were read.
   */
  followUp(id: string, copy?: string): FollowUp;
  /** What covers all recommendations of a document at once. */
  followUpOfSet(work: string): FollowUp;
  /** What organs did with all of them, or with the whole of it: of the above that alone. */
  actsOnSet(work: string): OrganAction[];
  /** All that was read in documents, to be joined with what else is known. */
  readings: readonly PackReading[];
  /** Who took part and who spoke, one entry a document that tells of it. */
  participationOf(sessionCanonical: string): readonly KnownParticipation[];
  /** Who became party to an instrument, by its short name, as documents tell. */
  accessionsTo(instrument: string): readonly PackAccessions[];
  neighboursOf(sessionCanonical: string): Neighbours;
  /** A source as facts name it, "paper-2011: para. 3", in the form that cards show; `through` is that of its fact. */
  readSource(source: string, through?: Through): FactSource;
}
