/** The parts of the side panel, in order; each has its words in `locales/`. */
export const PANEL_TABS = ['document', 'outline', 'references', 'notes', 'followUp', 'session'] as const;

/** One of `PANEL_TABS`. */
export type PanelTab = (typeof PANEL_TABS)[number];
