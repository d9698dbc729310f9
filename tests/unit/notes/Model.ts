/** What a reader was told of a text: it is kept as a note, or as the draft of one, or their draft is gone as they wished. */
export type Told = { is: 'saved' | 'drafted'; id: string; text: string } | { is: 'discarded'; id: string };

/** What the simple model knows: which texts a reader was told are kept. */
export class Model {
  readonly saved: Set<string>;
  /**
   * What the draft of each note may say: one text, but for what came from two tabs at the same time. Null is none: it was
   * discarded, or the note was saved, which ends it.
   */
  readonly drafts: Map<string, readonly (string | null)[]>;

  constructor(other?: Model) {
    this.saved = new Set(other?.saved);
    this.drafts = new Map(other?.drafts);
  }

  /** Takes what was told; all of it at the same time, in whatever order. */
  hear(all: readonly (Told | null)[]): void {
    const told = all.filter((each) => each !== null);
    for (const each of told) if (each.is === 'saved') this.saved.add(each.text);
    for (const id of new Set(told.map((each) => each.id))) {
      const ofNote = told.filter((each) => each.id === id);
      this.drafts.set(
        id,
        ofNote.map((each) => (each.is === 'drafted' ? each.text : null)),
      );
    }
  }
}
