import type { SessionLine as Line } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import { RowButton } from './RowButton.tsx';
import { ShortSession } from './ShortSession.tsx';

interface SessionRowsProps {
  previous: Line | null;
  next: Line | null;
  t: Translate;
  actions: CardActions;
}

/** The sessions before and after, each one click away. */
export function SessionRows({ previous, next, t, actions }: SessionRowsProps) {
  return (
    <>
      {previous && (
        <RowButton label={t('card.previousSession')} onClick={() => actions.show(previous.canonical)}>
          <ShortSession session={previous} t={t} />
        </RowButton>
      )}
      {next && (
        <RowButton label={t('card.nextSession')} onClick={() => actions.show(next.canonical)}>
          <ShortSession session={next} t={t} />
        </RowButton>
      )}
    </>
  );
}
