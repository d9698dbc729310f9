import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createRecommendations } from '../../lib/page/createRecommendations.ts';
import type { Marking } from '../../lib/page/Marking.ts';
import { createNoteMarks } from '../../lib/page/marks/createNoteMarks.ts';
import css from '../../lib/page/marks/marks.css?inline';
import { HANDED_OVER } from '../page.content/HANDED_OVER.ts';

/** Hands what marks recommendations and notes to the page's script, which asked for it and shares this world with it. */
export default defineUnlistedScript(() => {
  const marking: Marking = { css, createRecommendations, createNoteMarks };
  Object.assign(globalThis, { [HANDED_OVER.marks]: marking });
});
