import type { SessionWhole } from '../../../lib/knowledge/cards/SessionWhole.ts';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

/** What every part of the session's tab takes. */
export interface SessionPart {
  session: SessionWhole;
  t: Translate;
  actions: PanelActions;
}
