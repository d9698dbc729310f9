/** The words for what is not one thing. */
export const STATUS_KEYS = { ambiguous: 'panel.severalReadings', unresolved: 'panel.unclear' } as const;
