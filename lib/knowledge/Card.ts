import type { Standing } from '../document/Outline.ts';
import type { Ask, BackReference } from '../document/Recommendation.ts';
import type { SymbolBasis } from '../document/SymbolBasis.ts';
import type { Language } from '../symbols/Language.ts';
import type { ReasonCode } from '../symbols/ReasonCode.ts';
import type { Candidate, Reference, ReferenceKind } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { Clip } from './Clip.ts';
import type { DoubtCode } from './DOUBTS.ts';
import type { Relation } from './evidence/RELATIONS.ts';
import type { Evidence, FollowUp, OrganAction } from './followUp/FollowUp.ts';
import type { KnownRecommendation } from './KnownRecommendation.ts';
import type { Through } from './Through.ts';

/** Where a fact was read: a document (by symbol or title) and, where known, its paragraph or part. */
export interface FactSource {
  document: string;
  place: string | null;
  /** By which way it came here; absent for the built-in pack. */
  through?: Through | undefined;
}

/** A fact of which several sources say several things, each with its source. */
export interface DifferingFact {
  fact: 'title' | 'type' | 'date' | 'session' | 'days' | 'place' | 'ordinal' | 'report' | 'distribution';
  /** As in packs: ISO days, codes, canonical forms; days as "2010-01-27/2010-01-29". */
  values: { value: string; source: FactSource }[];
}

/** A session as a card names it. Dates are ISO days; `title` is as printed, null where no text gives one. */
export interface SessionLine {
  canonical: string;
  body: string;
  bodyName: string;
  ordinal: number | null;
  start: string;
  end: string;
  place: string | null;
}

/** A document as a card lists it. `type` is a code of `DOCUMENT_TYPES`; `title` null where not known. */
export interface DocumentLine {
  symbol: string;
  type: string | null;
  title: string | null;
  date: string | null;
  agendaItem: string | null;
}

/** An address where a document can be read; availability is not checked. */
export interface ReadingLink {
  language: Language;
  href: string;
}

interface CardBase {
  reference: Pick<Reference, 'kind' | 'text' | 'pinpoint' | 'reason' | 'canonical'>;
  /** Where the shown facts were read; empty where only the grammar speaks. */
  sources: FactSource[];
  /** Why some of what is shown is only probable; absent or empty where all of it is certain. */
  doubts?: readonly DoubtCode[];
  /** Facts on which sources differ: they are shown here alone, side by side; absent or empty where none do. */
  differing?: DifferingFact[];
  /** The citation in the reader's style, as it is copied; absent where the card has none, or stands for itself alone. */
  clip?: Clip;
}

/** A document: from the pack, or as far as the grammar of its symbol tells (`known: false`). */
export interface DocumentCard extends CardBase {
  card: 'document';
  known: boolean;
  symbol: string;
  type: string | null;
  title: string | null;
  date: string | null;
  body: string | null;
  bodyName: string | null;
  /** The year, session or meeting that the symbol prints, as printed; null where it prints none. */
  yearOrSession: string | null;
  distribution: 'general' | 'limited' | 'conference-room' | 'information' | 'ngo' | null;
  /** The base document of an addendum, revision or corrigendum. */
  parent: string | null;
  /** For a draft, the final that should be cited in its place, where it is known. */
  final?: string | null;
  session: SessionLine | null;
  previousSession: SessionLine | null;
  nextSession: SessionLine | null;
  sameSession: DocumentLine[];
  /** What organs did with all that the document recommends, or with the whole of it; said once, here. */
  set: SetAct[];
  links: ReadingLink[];
  /** Editorial Manual form. */
  citation: string;
}

/** A resolution or decision. */
export interface ResolutionCard extends CardBase {
  card: 'resolution';
  known: boolean;
  canonical: string;
  kind: 'resolution' | 'decision' | 'presidential-statement';
  number: string;
  body: string | null;
  bodyName: string | null;
  title: string | null;
  date: string | null;
  session: SessionLine | null;
  /** The document that holds it, where known: CTOC/COP/2010/17. */
  containedIn: DocumentLine | null;
  links: ReadingLink[];
  citation: string;
}

/** A session, with what it produced. */
export interface SessionCard extends CardBase {
  card: 'session';
  session: SessionLine;
  previousSession: SessionLine | null;
  nextSession: SessionLine | null;
  report: DocumentLine | null;
  documents: DocumentLine[];
  agenda: { item: string; title: string; documents: string[] }[];
}

/** An article of a treaty. `instrument` is the full name; `provision` as in the canonical form: "art. 32 (3)". */
export interface ArticleCard extends CardBase {
  card: 'article';
  canonical: string;
  instrument: string;
  shortName: string;
  provision: string;
  adopted: string | null;
  links: { label: string; href: string }[];
  citation: string;
}

/** An agenda item of a session. */
export interface AgendaItemCard extends CardBase {
  card: 'agenda-item';
  item: string;
  title: string | null;
  session: SessionLine | null;
  documents: DocumentLine[];
}

/** Something that could be several things: each with its reason and, where the pack knows it, its title. */
export interface AmbiguousCard extends CardBase {
  card: 'ambiguous';
  candidates: (Candidate & { title: string | null; bodyName: string | null; links: ReadingLink[] })[];
}

/** Something known only for what it is: a sales number, a treaty series entry, a job number, a rule, an unresolved reference. */
export interface PlainCard extends CardBase {
  card: 'plain';
  kind: ReferenceKind;
  canonical: string | null;
  reason: ReasonCode;
}

/** An earlier text that a recommendation refers to, with what is known of it. The span is that of the reference. */
export interface RefersToLine extends BackReference {
  /** A code of `DOCUMENT_TYPES`; null for a resolution, and where not known. */
  type: string | null;
  title: string | null;
  date: string | null;
  links: ReadingLink[];
  /** Editorial Manual form, with the paragraph. */
  citation: string;
}

/** A document as evidence and lineage name it. */
export interface NamedDocument {
  /** A code of `DOCUMENT_TYPES`; null where not known. */
  type: string | null;
  title: string | null;
  links: ReadingLink[];
  /** Editorial Manual form, with the paragraph; its title where it has no symbol. */
  citation: string;
}

/** Evidence as a card lists it. */
export interface EvidenceLine extends Evidence, NamedDocument {
  /** The first words of the paragraph that says so, from the reader's own copy; null where none is kept. */
  quote: string | null;
  /** Our summary of the recommendation that says so, where a pack has one; never language of the document. */
  gist: KnownRecommendation['gist'];
  /** Whether the reader's own copy is kept, so that `open-evidence` can open the place. */
  isKept: boolean;
  /** The id under which the reader added it; null for what documents say. */
  added: string | null;
}

/** What became of a recommendation, as its card tells it. */
export interface CardFollowUp extends FollowUp {
  evidence: EvidenceLine[];
}

/** What an organ did with all of a document, with the citation of the place where that was read. */
export interface SetAct extends OrganAction {
  seenAt: string;
}

/** Where a recommendation comes from or went: one place in one document. */
export interface LineageLine extends NamedDocument {
  way: 'earlier' | 'own' | 'later';
  /** Symbol of the document, else the key or work by which it goes; the canonical form of a resolution. */
  document: string;
  paragraph: string | null;
  /** ISO day; null where not known. */
  date: string | null;
  /** How the later of the two says that they belong together; null for the recommendation itself. */
  relation: Relation | BackReference['relation'] | null;
  /** What is only "inferred" is a possible link. */
  certainty: Evidence['certainty'];
}

/** A recommendation or proposal of the document in front, or a paragraph that only reads like one. */
export interface RecommendationCard extends CardBase {
  card: 'recommendation';
  id: string;
  /** Where it stands, in offsets of the page's text. */
  span: Span;
  standing: Standing;
  by: 'machine' | 'reader';
  /** Its own first words. */
  words: string;
  /** As printed: "15"; null for a paragraph without a number. */
  paragraph: string | null;
  /** "I", or "annex" for one without a number; null outside annexes. */
  annex: string | null;
  /** "(b)", "(b) (ii)"; a bullet's place in its list, "1"; null for a whole paragraph. */
  item: string | null;
  /** Of the document that it stands in, and how it is known. */
  symbol: string | null;
  symbolBasis: SymbolBasis;
  /** Editorial Manual form; of a document whose symbol is not known its title and address. */
  citation: string;
  headings: readonly string[];
  asks: readonly Ask[];
  refersTo: RefersToLine[];
  /** What a pack holds of it in words of our own; null where it holds nothing. Topics are codes. */
  summary: Pick<KnownRecommendation, 'gist' | 'topics'> | null;
  /** What later documents say of it; null where it only reads like a recommendation. */
  followUp: CardFollowUp | null;
  /** Hash of its passage, by which what the reader says of it knows it again. */
  hash: string;
  /** Where it comes from and where it went, the earliest first; what is not dated stands last in its way. */
  lineage: LineageLine[];
  /** While nothing was checked: the documents in which to look first; see `documentsToOpen`. */
  toOpen: DocumentLine[];
}

/** What the hovercard shows for one reference. Codes, never words of a language: views translate. */
export type Card =
  | DocumentCard
  | ResolutionCard
  | SessionCard
  | ArticleCard
  | AgendaItemCard
  | AmbiguousCard
  | RecommendationCard
  | PlainCard;
