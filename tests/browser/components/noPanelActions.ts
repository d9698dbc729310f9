import type { PanelActions } from '../../../components/panel/PanelActions.ts';

const nothing = () => undefined;

/** Actions of the side panel that do nothing, and answer that nothing is known. */
export const noPanelActions: PanelActions = {
  ...{ open: nothing, copy: nothing, show: nothing, back: nothing, reveal: nothing, revealPlace: nothing },
  ...{ showRecommendation: nothing, showFollowed: nothing, revealParagraph: nothing, change: nothing },
  ...{ paintNotes: nothing, setDelegation: nothing, reload: nothing, openSite: nothing, openReader: nothing },
  setStatus: async () => ({ note: null, undo: null }),
  openNote: async () => undefined,
  noteOnPassage: async () => undefined,
  addEvidence: async () => async () => undefined,
  askFollowUp: async () => null,
  askSession: async () => null,
  setSymbol: async () => undefined,
  undoSymbol: async () => undefined,
};
