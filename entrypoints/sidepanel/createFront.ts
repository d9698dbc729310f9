import type { PanelState } from '../../components/panel/PanelState.ts';
import { askBackground } from '../../lib/calls/askBackground.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import type { OutlineRecommendation } from '../../lib/document/Outline.ts';
import type { Card } from '../../lib/knowledge/Card.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import { explainRecommendation } from './explainRecommendation.ts';
import type { InFront } from './InFront.ts';
import { type FollowedPlace, placeInFront } from './placeInFront.ts';
import { placeInTab } from './placeInTab.ts';
import { readPlaces } from './readPlaces.ts';
import { readTab, type TabInFront } from './readTab.ts';
import { sessionsInFront } from './sessionsInFront.ts';

type Places = Awaited<ReturnType<typeof readPlaces>>;

/** The page in front and what is known of it. */
export interface Front {
  state(): PanelState;
  tabId(): number | null;
  /** The page itself, as notes know it; null where it is not read. */
  page(): FramePage | null;
  /** The page and its frames that were read. */
  pages(): readonly FramePage[];
  /** What notes on it are kept under, over all its frames; null where it is not read. */
  targets(): string[] | null;
  /** Those of them that are not the document's own. */
  recognised(): ReadonlySet<string>;
  /** Canonical forms of sessions: the one that the document belongs to, then those that the page names. */
  sessions(): readonly string[];
  places(): Places['places'];
  /** Where the recommendation stands whose card is shown; null where none is. */
  recommendation(): InFront['recommendation'];
  /** The frame with a recommendation at a passage, in offsets of that frame's text; the page itself where none has. */
  frameAt(span: Span): number;
  /** The frame in which a note stands. */
  frameOf(note: string): number;
  /** Asks anew. */
  read(): Promise<void>;
  /** Follows a card to what it names, or (null) goes back to the document's own. */
  follow(canonical: string | null): Promise<void>;
  /** Shows the card of a recommendation of the page in front. */
  followRecommendation(recommendation: OutlineRecommendation): Promise<void>;
  /** The frame in which that stands. */
  followedFrame(): number;
}

/** The card that was followed, on a document; and the recommendation that it is of, if it is one of that document. */
interface Followed {
  symbol: string | null;
  card: Card | null;
  recommendation: InFront['recommendation'];
  /** Where that stands on the page. */
  at: FollowedPlace | null;
}

const NOWHERE: Places = { places: new Map(), frames: new Map() };

async function explain(canonical: string | null): Promise<Card | null> {
  if (canonical === null) return null;
  return askBackground('explain-canonical', { canonical, context: null }).catch(() => null);
}

/**
 * Follows the page in front.
 * @param tabId the tab that the panel is about, where it is not simply the one in front
 */
export function createFront(tabId: number | null, onChange: () => void): Front {
  let front: TabInFront = { id: null, state: { is: 'loading' }, pages: [] };
  let found = NOWHERE;
  let own: { symbol: string; card: Card | null } | null = null;
  let followed: Followed | null = null;
  /** Readings may overtake one another: only the latest counts. */
  let reading = 0;

  async function read(): Promise<void> {
    reading += 1;
    const mine = reading;
    const next = await readTab(tabId);
    const symbol = next.state.is === 'page' ? next.state.symbol : null;
    const [places, card] = await Promise.all([
      next.id === null ? NOWHERE : readPlaces(next.id, next.pages),
      explain(symbol),
    ]);
    if (mine !== reading) return;
    front = next;
    found = places;
    // Asked anew each time: what was read in the meantime may tell more. Without an answer, what was known stands.
    own = symbol === null ? null : { symbol, card: card ?? (own?.symbol === symbol ? own.card : null) };
    if (followed?.symbol !== symbol) followed = null;
    onChange();
  }

  async function showNext(
    card: Promise<Card | null> | null,
    recommendation: InFront['recommendation'] = null,
    at: FollowedPlace | null = null,
  ): Promise<void> {
    const symbol = front.state.is === 'page' ? front.state.symbol : null;
    followed = card === null ? null : { symbol, card: await card, recommendation, at };
    onChange();
  }

  function spanOf(recommendation: OutlineRecommendation): InFront['recommendation'] {
    const outlines = front.state.is === 'page' ? front.state.outlines : [];
    const holder = outlines.find(({ outline }) =>
      outline.recommendations.some((each) => each === recommendation),
    );
    const frame = front.pages.findIndex(({ frameId }) => frameId === holder?.frameId);
    const { start, end } = recommendation;
    return frame < 0 ? null : { start: placeInTab(frame, start), end: placeInTab(frame, end) };
  }

  return {
    state() {
      if (front.state.is !== 'page') return front.state;
      const { isReading, ...state } = front.state;
      return {
        ...state,
        outlines: isReading && state.outlines.length === 0 ? null : state.outlines,
        own: own?.card ?? null,
        followed: followed?.card ?? null,
        followedHere: followed?.at?.here ?? null,
      };
    },
    tabId: () => front.id,
    page: () => front.pages[0] ?? null,
    pages: () => front.pages,
    recognised: () => {
      const own = new Set(front.pages.flatMap(({ targets }) => targets));
      return new Set(front.pages.flatMap((page) => page.recognised.filter((target) => !own.has(target))));
    },
    targets: () =>
      front.pages.length > 0
        ? [...new Set(front.pages.flatMap(({ targets, recognised }) => [...targets, ...recognised]))]
        : null,
    sessions: () => sessionsInFront(own?.card ?? null, front.state),
    places: () => found.places,
    recommendation: () => followed?.recommendation ?? null,
    frameAt: ({ start, end }) =>
      (front.state.is === 'page' ? front.state.outlines : []).find(({ outline }) =>
        outline.recommendations.some((each) => each.start === start && each.end === end),
      )?.frameId ?? 0,
    frameOf: (note) => found.frames.get(note) ?? 0,
    read,
    follow: (canonical) => showNext(canonical === null ? null : explain(canonical)),
    followRecommendation: (recommendation) =>
      showNext(
        explainRecommendation(recommendation, front),
        spanOf(recommendation),
        placeInFront(recommendation, front),
      ),
    followedFrame: () => followed?.at?.frameId ?? 0,
  };
}
