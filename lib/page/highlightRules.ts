/** Accent and wash of the look's two palettes: `::highlight` knows no custom property of ours. */
const PALETTES = {
  light: { line: '#1d5fbf', wash: '#e9f1fc' },
  dark: { line: '#7db3ff', wash: '#1b2c44' },
};

/**
 * The rules that paint references, for a light or a dark page.
 *
 * Quiet references have no rule: they are registered so that the pointer finds them, and are seen only as the current one.
 */
export function highlightRules(isDark: boolean): string {
  const { line, wash } = PALETTES[isDark ? 'dark' : 'light'];
  return `
::highlight(addendum-ref) {
  text-decoration: underline dotted 1px ${line};
}
::highlight(addendum-ref-current) {
  background-color: ${wash};
  text-decoration: underline solid 1px ${line};
}
@media (forced-colors: active) {
  ::highlight(addendum-ref) {
    text-decoration: underline dotted 1px LinkText;
  }
  ::highlight(addendum-ref-current) {
    background-color: Highlight;
    color: HighlightText;
  }
}`;
}
