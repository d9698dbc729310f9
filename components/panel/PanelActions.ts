import type { AddedEvidence } from '../../lib/document/corrections/Correction.ts';
import type { OutlineRecommendation } from '../../lib/document/Outline.ts';
import type { FollowUpTable } from '../../lib/knowledge/cards/FollowUpTable.ts';
import type { SessionWhole } from '../../lib/knowledge/cards/SessionWhole.ts';
import type { CardActions } from '../cards/CardActions.ts';
import type { Shown } from '../Shown.ts';
import type { OutlinePlace } from './outline/OutlinePlace.ts';
import type { PanelReference } from './PanelState.ts';

/** What the side panel asks of the place that shows it, but for the notebook. */
export interface PanelActions
  extends Pick<
    CardActions,
    'open' | 'copy' | 'quotePassage' | 'show' | 'openCopy' | 'showOnPage' | 'showNeighbour' | 'correct'
  > {
  setStatus: NonNullable<CardActions['setStatus']>;
  openNote: NonNullable<CardActions['openNote']>;
  noteOnPassage: NonNullable<CardActions['noteOnPassage']>;
  /** Goes back to the document's own card. */
  back(): void;
  /** Scrolls the page to a reference and opens its card there. */
  reveal(reference: PanelReference): void;
  /** Scrolls the page to a place and shows for a moment where it is. */
  revealPlace(place: OutlinePlace): void;
  /** Shows the card of a recommendation of the page in front. */
  showRecommendation(recommendation: OutlineRecommendation): void;
  /** Keeps evidence that the reader found about a recommendation of the document in front. */
  addEvidence(evidence: AddedEvidence): Promise<() => Promise<void>>;
  /** Shows the card of a recommendation of the page in front, by its identity. */
  showFollowed(id: string): void;
  /** Scrolls the page to a paragraph of the document in front, by its number. */
  revealParagraph(paragraph: string): void;
  /** What became of the recommendations of the document in front; null where no answer came. */
  askFollowUp(): Promise<FollowUpTable | null>;
  /** All that is known of a session, by its canonical form; null where nothing is. */
  askSession(canonical: string): Promise<SessionWhole | null>;
  /** Keeps what the reader says the symbol of the document in front is; rejects where it could not be kept. */
  setSymbol(symbol: string): Promise<void>;
  /** Takes that back. */
  undoSymbol(): Promise<void>;
  change(change: Partial<Shown>): void;
  /** Says whether notes are painted on the pages of the site in front. */
  paintNotes(isOn: boolean): void;
  setDelegation(name: string): void;
  /** Opens the file in front in the reader. */
  openReader(address: string): void;
  /** Loads the page in front again. */
  reload(): void;
  /** Opens the home page of the site that the extension reads. */
  openSite(): void;
}
