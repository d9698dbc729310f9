/** What a page shows, by the settings. */
export interface PageShown {
  references: boolean;
  recommendations: boolean;
  /** Whether notes are placed and can be made on the page itself. */
  notes: boolean;
  /** Whether they are also painted: a page's own scripts could see where. */
  areNotesPainted: boolean;
}
