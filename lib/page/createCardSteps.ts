import type { CardActions } from '../../components/cards/CardActions.ts';
import type { Card } from '../knowledge/Card.ts';
import type { CardTarget, LoadedCard } from './CardTarget.ts';
import { copyText } from './copyText.ts';

/** What a card can ask of the page that it stands on. */
type OnPageActions = Pick<
  CardActions,
  | 'note'
  | 'read'
  | 'showOnPage'
  | 'noteOnPassage'
  | 'setStatus'
  | 'openNote'
  | 'quotePassage'
  | 'correct'
  | 'openCopy'
>;

/** What the way through cards needs of the page and of the background. */
export interface CardStepsOptions {
  /** The card of something that another card names. */
  explainCanonical: (canonical: string, pinpoint: string | null) => Promise<Card>;
  /** The card of another recommendation of the page. */
  explainNeighbour: (id: string) => Promise<LoadedCard>;
  actions: OnPageActions;
}

/** One card on the way. */
type Step = Pick<CardTarget, 'text' | 'load'>;

/** The way that the reader took from a card through related ones. */
export interface CardSteps {
  /** Begins anew with a card, with none for null. */
  begin(step: Step | null): void;
  /** The card that is to be shown. */
  last(): Step | undefined;
  /** What the shown card can do. */
  actions: CardActions;
}

/** Prepares the way from card to card; `fill` shows the last one. */
export function createCardSteps(options: CardStepsOptions, fill: () => void): CardSteps {
  let steps: Step[] = [];

  function goOn(text: string, load: Step['load']): void {
    steps.push({ text, load });
    fill();
  }

  return {
    begin(step) {
      steps = step === null ? [] : [step];
    },
    last: () => steps.at(-1),
    actions: {
      ...options.actions,
      open: (href) => void window.open(href, '_blank', 'noopener,noreferrer'),
      copy: copyText,
      show: (canonical, pinpoint = null) =>
        goOn(canonical, async () => {
          const card = await options.explainCanonical(canonical, pinpoint);
          return { card, pageLink: null, here: null };
        }),
      showNeighbour: ({ id, words }) => goOn(words, () => options.explainNeighbour(id)),
      get back() {
        if (steps.length < 2) return null;
        return () => {
          steps.pop();
          fill();
        };
      },
      retry: fill,
    },
  };
}
