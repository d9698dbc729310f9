/** How a place in a PDF says that its pages are as wide as the window: the viewer's own word for it. */
export const FITTING = 'zoom=page-width';
