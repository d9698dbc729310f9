/** What is known of a page that is no document. */
export const CONTEXT = { symbol: null, basis: 'unknown', body: null, language: 'en' } as const;
