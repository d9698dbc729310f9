import type { Shown } from '../Shown.ts';

/** The reader's settings, as far as the panel has to do with them. */
export interface PanelSettings extends Shown {
  /** Hosts on whose pages notes are not painted, without "www.". */
  sitesWithoutNotes: string[];
  /** Name of the reader's State or organization; empty where they gave none. */
  delegation: string;
}
