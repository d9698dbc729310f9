/** The global under which each further script hands itself over, in the extension's own world: no page can see it. */
export const HANDED_OVER = {
  views: 'addendumViews',
  anchoring: 'addendumAnchoring',
  marks: 'addendumMarks',
} as const;
