import type { Selector } from '../anchoring/Selector.ts';
import type { Block } from '../document/Block.ts';
import type { Correction } from '../document/corrections/Correction.ts';
import type { OutlineRecommendation } from '../document/Outline.ts';
import type { PdfFragmentSelector } from '../document/pdf/PdfFragmentSelector.ts';
import type { SymbolBasis } from '../document/SymbolBasis.ts';
import type { Card, RecommendationCard } from '../knowledge/Card.ts';
import type { Clip } from '../knowledge/Clip.ts';
import type { FollowUpTable } from '../knowledge/cards/FollowUpTable.ts';
import type { SessionWhole } from '../knowledge/cards/SessionWhole.ts';
import type { FollowedOutline } from '../knowledge/followUp/FollowedOutline.ts';
import type { StatusSet } from '../notes/tracking/StatusSet.ts';
import type { Tracking } from '../notes/tracking/Tracking.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { DocumentContext } from './DocumentContext.ts';
import type { DocumentPage } from './DocumentPage.ts';
import type { FramePage } from './FramePage.ts';
import type { PageNote } from './PageNote.ts';

/** Every call to the background: what it takes and what it gives. Who may ask is in `CALL_RULES`. */
export interface CallTable {
  /** Reads a page's text: what document it is, and what its references point at. */
  'read-page': {
    input: {
      text: string;
      blocks: Block[];
      url: string;
      title: string;
      language: string | null;
      isDoubtful?: boolean;
    };
    output: { context: DocumentContext; references: Reference[] };
  };
  /** Reads a page's text as a document: its headings, paragraphs, recommendations. Asked once a text, after `read-page`. */
  'read-document': {
    input: {
      text: string;
      blocks: Block[];
      url: string;
      title: string;
      language: string | null;
      isDoubtful?: boolean;
    };
    output: { outline: FollowedOutline };
  };
  /** The card of a reference; `context` as `read-page` gave it, null where it gave none. */
  explain: { input: { reference: Reference; context: DocumentContext | null }; output: Card };
  /** The card of a document, session or resolution that another card named. */
  'explain-canonical': { input: { canonical: string; context: DocumentContext | null }; output: Card };
  /**
   * The card of a recommendation as an outline gave it. `page` is null from a page's own script; a page of the
   * extension says which page it is about, as `pages-of-tab` gave it.
   */
  'explain-recommendation': {
    input: {
      recommendation: OutlineRecommendation;
      context: DocumentContext | null;
      page: DocumentPage | null;
    };
    output: RecommendationCard;
  };
  /**
   * Keeps what a reader says against what was read of a document; pages that show the document are told to read it
   * anew. The id is a new one of the asker's making, so that asking twice is one correction. `page` as above: a page's
   * script corrects its own document and no other.
   */
  'correct-document': {
    input: { id: string; correction: Correction; page: DocumentPage | null };
    output: null;
  };
  /** Takes a correction of that document back. */
  'undo-correction': { input: { id: string; page: DocumentPage | null }; output: null };
  /**
   * How many references a frame shows, for the toolbar; null while everything is hidden. `since` is when the frame's
   * document began to load, in milliseconds of Unix time.
   */
  'report-count': { input: { count: number | null; since: number }; output: null };
  /**
   * Brings a further script into the page's own frame: the one that draws cards and the selection's buttons, the one
   * that describes passages and finds them, or the one that marks recommendations.
   */
  'bring-script': { input: { script: 'views' | 'anchoring' | 'marks' }; output: null };
  /**
   * A note is wished for: keeps its draft first, then shows it in the side panel. `selectors` and `quote` are empty for
   * a note on the document as a whole; `span` is where the passage stands in the text that `read-page` was given, null
   * where that is not known; `id` is a new one of the page's making, so that who got no answer can ask again. What the
   * note is on is the background's own word. Tells whether the side panel (or a window in its place) is open.
   */
  'start-note': {
    input: {
      id: string;
      selectors: (Selector | PdfFragmentSelector)[];
      /** The blocks of the page's text as hashes, as `snapshot` of anchoring gives them; empty with `selectors`. */
      snapshot: readonly string[];
      quote: string;
      span: Span | null;
      title: string;
    };
    output: { isShown: boolean };
  };
  /**
   * Sets "my status" of a recommendation of the sender's own document, null for none; `passage` as for `start-note`.
   * Gives the note that holds it, and the batch by which it is taken back.
   */
  'set-status': {
    input: {
      passage: Omit<CallTable['start-note']['input'], 'id'>;
      tracking: Tracking | null;
    };
    output: StatusSet;
  };
  /** Takes that back, and nothing else that the reader did. */
  'undo-status': { input: { batch: string }; output: null };
  /** Begins a note on a document that the page refers to, as a whole; the id is the page's, so that asking twice is one note. */
  'note-on-document': { input: { id: string; symbol: string }; output: { isShown: boolean } };
  /** A quote with its citation, for the clipboard; an empty quote gives the citation alone. */
  'cite-passage': { input: { quote: string; span: Span | null; title: string }; output: Clip };
  /** The notes on the sender's own document: where they stand, their colour and "my status", and no word that the reader wrote. */
  'notes-of-page': {
    input: Record<string, never>;
    /** `versions`: snapshots of the document versions that the notes name, by key. */
    output: { notes: PageNote[]; versions: Record<string, readonly string[]> };
  };
  /** Tells that a page was read as a document, or could not be: the side panel hears it and asks for its parts. */
  'report-outline': { input: Record<string, never>; output: null };
  /** Tells how many notes stand on a page and how many do not; the side panel hears it and asks where they are. */
  'report-notes': { input: { placed: number; missing: number }; output: null };
  /** What a page that links to documents by title alone says of each: its type, and how many notes there are, no more. */
  'describe-documents': {
    input: { symbols: readonly string[] };
    output: { documents: { symbol: string; type: string | null; isRead: boolean; notes: number }[] };
  };
  /** Shows one note of the sender's own document in the side panel. */
  'open-note': { input: { id: string }; output: { isShown: boolean } };
  /** Opens the document at an address in the reader, in a new tab. */
  'open-reader': { input: { address: string }; output: null };
  /** What became of all recommendations of the document in a frame, as its outline gave them. */
  'follow-up-of-page': {
    input: {
      recommendations: OutlineRecommendation[];
      tabId: number;
      frameId: number;
      symbol: string | null;
      symbolBasis: SymbolBasis;
    };
    output: FollowUpTable;
  };
  /** Everything that is known of a session, by its canonical form; null where it is not known. */
  'describe-session-whole': { input: { canonical: string }; output: { session: SessionWhole | null } };
  /** What is known of the documents in a tab, the page itself first, then its frames. */
  'pages-of-tab': { input: { tabId: number }; output: { pages: FramePage[] } };
  /**
   * Opens the place where evidence stands, in the reader's own copy of the document (`copy`, `paragraph` as in
   * `Evidence.seenIn`): in the tab where that address is open already, else in a new one. False where no copy is kept
   * that has an address.
   */
  'open-evidence': { input: { copy: string; paragraph: string | null }; output: { isOpened: boolean } };
  /** Reads and keeps a document that a page of the extension fetched from `url`. Nothing is kept of what is no document. */
  'learn-document': {
    input: CallTable['read-document']['input'];
    output: { isDocument: boolean; isKept: boolean; symbol: string | null };
  };
  /** Of links to files, by their addresses, the symbols of those that were read: their own names do not say them. */
  'name-links': {
    input: { addresses: readonly string[] };
    output: { links: { address: string; symbol: string }[] };
  };
  /**
   * Documents were forgotten (their copies are named), brought back, or are to be kept or not, or packs changed: what was
   * made of them is worked out anew. A page that shows a forgotten document does not bring it back by asking again, but
   * null says that what was forgotten may be kept after all.
   */
  'learned-changed': { input: { forgotten: readonly string[] | null }; output: null };
  /** Notes were saved, changed, deleted or imported: the pages that are open ask anew which are theirs. */
  'notes-changed': { input: Record<string, never>; output: null };
}

/** Name of a call. */
export type CallName = keyof CallTable;

/** A call on its way. */
export interface CallMessage<Name extends CallName = CallName> {
  call: Name;
  input: CallTable[Name]['input'];
}
