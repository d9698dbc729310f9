/** What a reader can say of a selected passage against what was read of the page. Every way rejects where nothing was kept. */
export interface PassageOffer {
  /** Says it, and gives the way to take it back; null where there is nothing to say. */
  say: { kind: 'is-recommendation' | 'split'; keep: () => Promise<() => Promise<void>> } | null;
  /** Takes back what was said of it last; null where nothing was. */
  takeBack: (() => Promise<void>) | null;
}
