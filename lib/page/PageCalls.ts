import type { DocumentSnapshot } from '../anchoring/DocumentSnapshot.ts';
import type { How, OrphanReason } from '../anchoring/Located.ts';
import type { Selector } from '../anchoring/Selector.ts';
import type { Block } from '../document/Block.ts';
import type { Correction } from '../document/corrections/Correction.ts';
import type { OutlineRecommendation } from '../document/Outline.ts';
import type { PdfFragmentSelector } from '../document/pdf/PdfFragmentSelector.ts';
import type { Card } from '../knowledge/Card.ts';
import type { Clip } from '../knowledge/Clip.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { StatusSet } from '../notes/tracking/StatusSet.ts';
import type { Tracking } from '../notes/tracking/Tracking.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { DocumentFacts } from './DocumentFacts.ts';

/** What the page sends of itself, once per reading. */
export interface PageText {
  text: string;
  blocks: Block[];
  url: string;
  title: string;
  /** As the page states it, null where it does not. */
  language: string | null;
  /** Whether the letters of the text cannot be trusted: its head is not believed then, and it is not learned. */
  isDoubtful?: boolean;
}

/** What the page itself uses of what is known of its document. */
export interface PageContext {
  /** The document's own symbol, null where it is not known. */
  symbol: string | null;
}

/** What is known of a document as a whole, to explain its references. All but the symbol is opaque to the page. */
export interface PageReading<Context extends PageContext = PageContext> {
  context: Context;
  references: Reference[];
}

/** A passage of the page; `quote` is empty for the document as a whole. */
export interface Passage {
  quote: string;
  /** In offsets of the page's text, null for the document as a whole. */
  span: Span | null;
  title: string;
}

/** A passage as a note keeps it, with the version of the page's text that it was described on. */
export interface DescribedPassage extends Passage {
  selectors: (Selector | PdfFragmentSelector)[];
  snapshot: DocumentSnapshot;
}

/** A note as the page knows it: its place, its colour and "my status", and no word that the reader wrote. */
export interface NoteToPlace {
  id: string;
  selectors: Selector[];
  colour: 1 | 2 | 3 | 4;
  /** "My status" of the recommendation that it is on; null where it gives none. */
  tracking: Tracking | null;
  /** It holds a status and nothing else: no passage is painted for it. */
  isBare: boolean;
  /** The document version that its passage was described on; null where that is not kept. */
  snapshot: DocumentSnapshot | null;
  /** Its recommendation was recognised in the page's text: its words stand there, whatever stands around them. */
  isRecognised: boolean;
  /** It was made on a draft, and the page is another version of that document. */
  isFromDraft: boolean;
}

/** Where a note stands in the page's text, or why it has no place there. */
export type NotePlace =
  | { id: string; start: number; end: number; how: How; isFromDraft: boolean }
  | { id: string; orphan: OrphanReason };

/** What a page asks of the background. Every call rejects with an error when no answer comes. */
export interface PageCalls<Context extends PageContext = PageContext> {
  readPage(page: PageText): Promise<PageReading<Context>>;
  /** Reads the page's text as a document. */
  readDocument(page: PageText): Promise<FollowedOutline>;
  explain(question: { reference: Reference; context: Context | null }): Promise<Card>;
  explainCanonical(question: { canonical: string; context: Context | null }): Promise<Card>;
  /** The card of a recommendation of the page. */
  explainRecommendation(question: {
    recommendation: OutlineRecommendation;
    context: Context | null;
  }): Promise<Card>;
  /** Keeps what the reader says against what was read of the page's document; the page is then told to read it anew. */
  correctDocument(correction: { id: string; correction: Correction }): Promise<void>;
  /** Takes a correction back. */
  undoCorrection(id: string): Promise<void>;
  /** Tells how many references there are, for the toolbar; null while everything is hidden. */
  reportCount(report: { count: number | null; since: number }): Promise<void>;
  /** Begins a note; tells whether the reader sees where to write it. */
  startNote(note: DescribedPassage & { id: string }): Promise<boolean>;
  /** Sets "my status" of a recommendation, null for none; gives the note that holds it and the batch to take back. */
  setStatus(wish: { passage: DescribedPassage; tracking: Tracking | null }): Promise<StatusSet>;
  /** Takes that back. */
  undoStatus(batch: string): Promise<void>;
  /** Tells that the page was read as a document, or could not be. */
  reportOutline(): Promise<void>;
  /** Begins a note on a document that the page refers to; answers likewise. */
  noteOnDocument(note: { id: string; symbol: string }): Promise<boolean>;
  /** A passage with its citation, for the clipboard. */
  citePassage(passage: Passage): Promise<Clip>;
  /** The notes on the page's own document. */
  notesOfPage(): Promise<NoteToPlace[]>;
  /** What is known of documents that the page links to, as far as it is known, and how many notes there are on each. */
  describeDocuments(symbols: readonly string[]): Promise<DocumentFacts[]>;
  /** Opens a paragraph in the reader's own copy of a document; false where none is kept that has an address. */
  openEvidence(place: { copy: string; paragraph: string | null }): Promise<boolean>;
  /** The symbols of files that were read, by the addresses of links to them. */
  nameLinks(addresses: readonly string[]): Promise<{ address: string; symbol: string }[]>;
  /** Tells that notes were placed anew. */
  reportNotes(report: { placed: number; missing: number }): Promise<void>;
  /** Opens the document at an address in our own reader. */
  openReader(address: string): Promise<void>;
  /** Shows a note where it can be read. */
  openNote(id: string): Promise<void>;
}
