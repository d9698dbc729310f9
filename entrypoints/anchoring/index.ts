import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeRange } from '../../lib/anchoring/describeRange.ts';
import { locate } from '../../lib/anchoring/locate.ts';
import { snapshotOf } from '../../lib/anchoring/snapshotOf.ts';
import type { Anchoring } from '../../lib/page/Anchoring.ts';
import { HANDED_OVER } from '../page.content/HANDED_OVER.ts';

/** Hands what finds passages to the page's script, which asked for it and shares this world with it. */
export default defineUnlistedScript(() => {
  const anchoring: Anchoring = { describeRange, locate, snapshotOf };
  Object.assign(globalThis, { [HANDED_OVER.anchoring]: anchoring });
});
