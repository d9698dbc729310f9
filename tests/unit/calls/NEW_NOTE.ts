/** A note as a page wishes for it. */
export const NEW_NOTE = {
  quote: 'Words.',
  span: { start: 0, end: 6 },
  title: 'A page',
  id: 'b4c0ffee-0000-4000-8000-000000000000',
  selectors: [
    { type: 'TextQuoteSelector', exact: 'Words.', prefix: '', suffix: ' More' },
    { type: 'TextPositionSelector', start: 0, end: 6 },
  ],
  snapshot: ['04a0f6b1@0'],
};
