import type { Shown } from '../Shown.ts';
import type { Translate } from '../Translate.ts';
import { EmptyState } from './EmptyState.tsx';
import type { PanelTab } from './PANEL_TABS.ts';

interface SwitchedOffProps {
  tab: Exclude<PanelTab, 'notes'>;
  change: (change: Partial<Shown>) => void;
  t: Translate;
}

/** What stands in a tab while what it lists is not shown on pages, and the way to show it again. */
export function SwitchedOff({ tab, change, t }: SwitchedOffProps) {
  return tab === 'outline' || tab === 'followUp' ? (
    <EmptyState
      title={t('outline.offTitle')}
      words={t('outline.off')}
      action={t('switch.showAll')}
      onAction={() => change({ hidden: false, recommendations: true })}
    />
  ) : (
    <EmptyState
      title={t('panel.offTitle')}
      words={t('panel.off')}
      action={t('switch.showAll')}
      onAction={() => change({ hidden: false, references: true })}
    />
  );
}
