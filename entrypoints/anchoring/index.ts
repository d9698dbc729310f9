import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../../lib/anchoring/describe.ts';
import { locate } from '../../lib/anchoring/locate.ts';
import { snapshotOf } from '../../lib/anchoring/snapshot.ts';
import type { Anchoring } from '../../lib/page/Anchoring.ts';
import { HANDED_OVER } from '../page.content/HANDED_OVER.ts';

/** Hands what finds passages to the page's script, which asked for it and shares this world with it. */
export default defineUnlistedScript(() => {
  const anchoring: Anchoring = { describe, locate, snapshotOf };
  Object.assign(globalThis, { [HANDED_OVER.anchoring]: anchoring });
});
