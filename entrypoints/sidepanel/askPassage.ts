import { browser } from 'wxt/browser';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import { isDraftHead } from '../../lib/calls/isDraftHead.ts';
import type { PageOrder, PassageAnswer } from '../../lib/calls/PageOrder.ts';
import type { NewPlace } from '../../lib/notes/documents/placeNote.ts';

/**
 * The passage of a note as it reads on the page now, or for null what is selected there, described as notes keep it;
 * null where no frame has one in a text that is long enough to be known again.
 */
export async function askPassage(
  tabId: number,
  pages: readonly FramePage[],
  note: string | null,
): Promise<NewPlace | null> {
  const order: PageOrder = { order: 'describe-passage', note };
  for (const { frameId, targets, head } of pages) {
    const passage = await browser.tabs
      .sendMessage<PageOrder, PassageAnswer>(tabId, order, { frameId })
      .catch(() => null);
    const text = targets.find((target) => target.startsWith('text:'));
    if (passage !== null && passage.selectors.length > 0 && text !== undefined) {
      return { ...passage, text, isDraft: isDraftHead(head) };
    }
  }
  return null;
}
