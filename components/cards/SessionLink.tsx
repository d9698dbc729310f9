import type { SessionLine as Line } from '../../lib/knowledge/Card.ts';
import { ArrowIcon } from '../icons/ArrowIcon.tsx';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import { SessionLine } from './SessionLine.tsx';

interface SessionLinkProps {
  session: Line;
  t: Translate;
  actions: CardActions;
}

/** The session that a card's subject belongs to, in one line that leads to the session's own card. */
export function SessionLink({ session, t, actions }: SessionLinkProps) {
  return (
    <button type="button" class="session-link" onClick={() => actions.show(session.canonical)}>
      <SessionLine session={session} t={t} />
      <ArrowIcon />
    </button>
  );
}
