import type { SessionWhole } from '../../../lib/knowledge/cards/SessionWhole.ts';
import type { Translate } from '../../Translate.ts';
import { EmptyState } from '../EmptyState.tsx';
import type { PanelActions } from '../PanelActions.ts';
import type { PageState } from '../PanelState.ts';
import { useAnswer } from '../useAnswer.ts';
import { SessionAgenda } from './SessionAgenda.tsx';
import { SessionHead } from './SessionHead.tsx';
import { SessionNext } from './SessionNext.tsx';
import { SessionOutcome } from './SessionOutcome.tsx';
import { SessionPeople } from './SessionPeople.tsx';

interface SessionTabProps {
  state: PageState;
  /** The session that the reader followed to; null for that of the document in front. */
  followed: string | null;
  follow: (session: string | null) => void;
  delegation: string;
  t: Translate;
  actions: PanelActions;
}

/** The session of the document in front, where it is known. */
function sessionOf({ own }: PageState): string | null {
  if (own?.card === 'session') return own.session.canonical;
  return own?.card === 'document' ? (own.session?.canonical ?? null) : null;
}

/** A session from its agenda to what became of it. What is not known is said to be unknown, part by part. */
export function SessionTab({ state, followed, follow, delegation, t, actions }: SessionTabProps) {
  const own = sessionOf(state);
  const canonical = followed ?? own;
  const session = useAnswer<SessionWhole>(
    () => (canonical === null ? Promise.resolve(null) : actions.askSession(canonical)),
    canonical ?? '',
    state.outlines,
  );
  if (canonical === null)
    return <EmptyState title={t('session.unknownTitle')} words={t('session.unknown')} />;
  if (session === undefined) {
    return (
      <p class="empty" role="status">
        {t('session.asking')}
      </p>
    );
  }
  if (session === null)
    return <EmptyState title={t('session.unknownTitle')} words={t('session.notKnown', canonical)} />;
  const shared = { session, t, actions };
  return (
    <div class="session-tab card" key={canonical}>
      <SessionHead {...shared} follow={follow} isFollowed={followed !== null && followed !== own} />
      <SessionAgenda {...shared} symbol={state.symbol} />
      <SessionOutcome {...shared} state={state} />
      <SessionNext {...shared} follow={follow} />
      <SessionPeople {...shared} state={state} delegation={delegation} />
    </div>
  );
}
