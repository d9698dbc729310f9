import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cards from '../../components/cards/cards.css?inline';
import selection from '../../components/selection/selection.css?inline';
import { drawCard } from '../../lib/page/drawCard.tsx';
import { drawSelection } from '../../lib/page/drawSelection.tsx';
import type { Views } from '../../lib/page/Views.ts';
import { HANDED_OVER } from '../page.content/HANDED_OVER.ts';

/** Hands what draws to the page's script, which asked for it and shares this world with it; no page can see it. */
export default defineUnlistedScript(() => {
  const views: Views = { css: cards + selection, drawCard, drawSelection };
  Object.assign(globalThis, { [HANDED_OVER.views]: views });
});
