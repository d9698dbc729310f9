import type { EvidenceLine } from '../../../lib/knowledge/Card.ts';
import { EvidenceItem } from '../../cards/followUp/EvidenceItem.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface FactCellProps {
  label: string;
  lines: readonly EvidenceLine[];
  t: Translate;
  actions: PanelActions;
}

/** One of the three facts of a recommendation, each piece with its source; nothing where there is none. */
export function FactCell({ label, lines, t, actions }: FactCellProps) {
  if (lines.length === 0) return null;
  const cardActions = { ...actions, back: null, retry() {} };
  return (
    <section class="fact-cell">
      <h4 class="card-heading">{label}</h4>
      <ol class="steps">
        {lines.map((line) => (
          <EvidenceItem
            key={JSON.stringify([line.relation, line.seenIn, line.act, line.added])}
            line={line}
            here={null}
            t={t}
            actions={cardActions}
          />
        ))}
      </ol>
    </section>
  );
}
