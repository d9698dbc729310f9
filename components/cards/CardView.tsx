import type { Card } from '../../lib/knowledge/Card.ts';
import { AgendaItemView } from './AgendaItemView.tsx';
import { AmbiguousView } from './AmbiguousView.tsx';
import { ArticleView } from './ArticleView.tsx';
import type { CardHere } from './CardHere.ts';
import type { CardProps } from './CardProps.ts';
import { DocumentView } from './DocumentView.tsx';
import { PlainView } from './PlainView.tsx';
import { RecommendationView } from './RecommendationView.tsx';
import { ResolutionView } from './ResolutionView.tsx';
import { SessionView } from './SessionView.tsx';

type CardViewProps = Omit<CardProps<Card>, 'pageLink' | 'here'> & {
  pageLink?: string | null;
  here?: CardHere | null;
};

/** The card of one reference, whatever it points at. `pageLink` is the page's own link over it, if any. */
export function CardView({ card, pageLink = null, here = null, ...rest }: CardViewProps) {
  const shared = { ...rest, pageLink, here };
  switch (card.card) {
    case 'recommendation':
      return <RecommendationView card={card} {...shared} />;
    case 'document':
      return <DocumentView card={card} {...shared} />;
    case 'resolution':
      return <ResolutionView card={card} {...shared} />;
    case 'session':
      return <SessionView card={card} {...shared} />;
    case 'article':
      return <ArticleView card={card} {...shared} />;
    case 'agenda-item':
      return <AgendaItemView card={card} {...shared} />;
    case 'ambiguous':
      return <AmbiguousView card={card} {...shared} />;
    case 'plain':
      return <PlainView card={card} {...shared} />;
  }
}
