/** How an exported page looks, on screen and on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { max-inline-size: 46rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.6rem; }
h2 { margin-block: 2.5rem 0.25rem; font-size: 1.15rem; }
.about { margin: 0; color: GrayText; font-size: 0.875rem; }
article { margin-block: 1.5rem; break-inside: avoid; }
article > blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #8aa4d6; font: 1.0625rem/1.6 Georgia, serif; white-space: pre-line; }
.cited { margin-block: 0.35rem; font-size: 0.875rem; }
.comment { overflow-wrap: anywhere; }
.comment > * { margin-block: 0.35rem; }
.comment pre { white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 0.75rem; margin: 0.35rem 0 0; font-size: 0.875rem; }
dt { color: GrayText; }
dd { margin: 0; }
@media print { body { max-inline-size: none; margin: 0; } a { color: inherit; } h2 { break-after: avoid; } }
`;
