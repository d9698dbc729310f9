import type { Translate } from '../Translate.ts';
import { PANEL_TABS, type PanelTab } from './PANEL_TABS.ts';
import { TAB_ICONS } from './TAB_ICONS.ts';

interface PanelTabsProps {
  tab: PanelTab;
  /** How many things a tab holds; null where that is not known, or says nothing. */
  counts: Record<PanelTab, number | null>;
  choose: (tab: PanelTab) => void;
  t: Translate;
}

/** The tabs of the side panel; arrow keys go from one to the next. */
export function PanelTabs({ tab, counts, choose, t }: PanelTabsProps) {
  function press(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = PANEL_TABS[(PANEL_TABS.indexOf(tab) + step + PANEL_TABS.length) % PANEL_TABS.length];
    if (next === undefined) return;
    choose(next);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label={t('panel.tabs')} onKeyDown={press}>
      {PANEL_TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab === name}
          aria-controls="tab-panel"
          tabIndex={tab === name ? 0 : -1}
          onClick={() => choose(name)}
        >
          <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d={TAB_ICONS[name]} />
          </svg>
          <span class="tab-name">{t(`tab.${name}`)}</span>
          {counts[name] !== null && <span class="count"> {counts[name]}</span>}
        </button>
      ))}
    </div>
  );
}
