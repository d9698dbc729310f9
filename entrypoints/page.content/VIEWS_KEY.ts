/** The global under which the drawing script hands itself over, in the extension's own world. */
export const VIEWS_KEY = 'addendumViews';
