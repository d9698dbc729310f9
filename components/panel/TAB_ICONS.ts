import type { PanelTab } from './PANEL_TABS.ts';

/** A line drawing for each part of the panel, in a square of 14 units; its words stand below it. */
export const TAB_ICONS: Record<PanelTab, string> = {
  document: 'M3 1.5h5l3 3v8H3ZM5 7.5h4M5 10h4',
  outline: 'M2 3h10M4.5 7H12M4.5 11H12',
  references: 'M2 12.5h10M4 9.5 7 2l3 7.5M5 7h4',
  notes: 'm2 12 .7-3L9.4 2.3l2.3 2.3L5 11.3 2 12ZM8 3.7 10.3 6',
  followUp: 'M3 12.5V1.5M3 4.5h4a3 3 0 0 1 3 3v3M7.5 8.5 10 11l2.5-2.5',
  session: 'M2 3.5h10v8.5H2ZM2 6.5h10M4.5 1.5v3M9.5 1.5v3',
};
