/** The two palettes; a test sets one on the page's root. */
export const SCHEMES = ['light', 'dark'] as const;
