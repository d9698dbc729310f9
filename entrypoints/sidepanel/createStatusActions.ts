import { browser } from 'wxt/browser';
import type { PanelActions } from '../../components/panel/PanelActions.ts';
import { askBackground } from '../../lib/calls/askBackground.ts';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import type { StatusSet } from '../../lib/notes/tracking/StatusSet.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import type { Front } from './createFront.ts';
import type { Editing } from './Editing.ts';

/** What the panel does with "my status". The page describes the passage: a note is found again by what stands around it. */
export function createStatusActions(
  front: Front,
  editing: Editing,
): Pick<PanelActions, 'setStatus' | 'openNote' | 'noteOnPassage'> {
  async function ask<Answer>(span: Span, order: PageOrder): Promise<Answer> {
    const tabId = front.tabId();
    const frameId = front.frameAt(span);
    const answer =
      tabId === null
        ? null
        : await browser.tabs.sendMessage<PageOrder, Answer | null>(tabId, order, { frameId });
    if (answer === null) throw new Error('The passage is not on the page any more: load the page again.');
    return answer;
  }
  return {
    async setStatus(span, tracking) {
      const order: PageOrder = { order: 'set-status', ...span, tracking };
      const { note, batch } = await ask<StatusSet>(span, order);
      const undo = () => askBackground('undo-status', { batch: batch ?? '' }).then(() => undefined);
      return { note, undo: batch === null ? null : undo };
    },
    async openNote(note) {
      await editing.open(note);
    },
    async noteOnPassage(span) {
      await ask<boolean>(span, { order: 'note-span', ...span });
    },
  };
}
