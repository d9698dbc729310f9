/** Accent, wash and the colours of notes in the look's two palettes: `::highlight` knows no custom property of ours. */
const PALETTES = {
  light: {
    line: '#1d5fbf',
    wash: '#e9f1fc',
    notes: ['#ffd6406b', '#b294ff61', '#78b2ff61', '#f696be61'],
  },
  dark: {
    line: '#7db3ff',
    wash: '#1b2c44',
    notes: ['#ffcd284d', '#a887ff52', '#64a5ff4d', '#f078aa4d'],
  },
};

/**
 * The rules that paint references and notes, for a light or a dark page.
 *
 * A page is printed without references, which nobody can point at on paper; a reader's own highlights go onto it where the
 * browser is asked to print backgrounds.
 *
 * Quiet references have no rule: they are registered so that the pointer finds them, and are seen only as the current one.
 */
export function highlightRules(isDark: boolean): string {
  const { line, wash, notes } = PALETTES[isDark ? 'dark' : 'light'];
  const painted = notes.map(
    (colour, at) => `
::highlight(addendum-note-${at + 1}) {
  background-color: ${colour};
}`,
  );
  return `${painted.join('')}
@media screen {
  ::highlight(addendum-ref) {
    text-decoration: underline dotted 1px ${line};
  }
  ::highlight(addendum-ref-current) {
    background-color: ${wash};
    text-decoration: underline solid 1px ${line};
  }
  ::highlight(addendum-flash) {
    background-color: ${wash};
    text-decoration: underline solid 3px ${line};
  }
}
@media (forced-colors: active) {
  ::highlight(addendum-ref) {
    text-decoration: underline dotted 1px LinkText;
  }
  ::highlight(addendum-note-1),
  ::highlight(addendum-note-2),
  ::highlight(addendum-note-3),
  ::highlight(addendum-note-4) {
    background-color: Mark;
    color: MarkText;
  }
  ::highlight(addendum-ref-current),
  ::highlight(addendum-flash) {
    background-color: Highlight;
    color: HighlightText;
  }
}`;
}
