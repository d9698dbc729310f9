import type { Heading } from '../../../lib/document/Heading.ts';
import type { AgendaItem, AttendanceList, Statement } from '../../../lib/document/Meeting.ts';
import type { FollowedRecommendation } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import type { PanelReference } from '../PanelState.ts';
import type { OutlinePlace } from './OutlinePlace.ts';

interface RowBase {
  /** Tells the row from the others of the same page. */
  key: string;
  place: OutlinePlace;
  /** Every word of it that can be searched for, folded. */
  folded: string;
}

/** A row of the outline, by what it is about. */
export type OutlineRow = RowBase &
  (
    | { kind: 'headings'; heading: Heading }
    | { kind: 'recommendations' | 'proposals'; recommendation: FollowedRecommendation }
    | { kind: 'agenda'; item: AgendaItem; isSubItem: boolean }
    | { kind: 'statements'; statement: Statement }
    | { kind: 'attendance'; list: AttendanceList }
    | { kind: 'references'; reference: PanelReference }
  );
