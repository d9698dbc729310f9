import type { PackEntry } from '../pack/PackEntry.ts';
import type { Through } from '../Through.ts';

/** An entry that was looked up beside the built-in pack. */
export type FoundEntry = PackEntry & {
  through: Through;
  /** Id of the pack that it is of: its sources and summaries are those of that pack alone. */
  pack: string;
  /** Whether its words are those of another language than English: its title is no other title. */
  isTranslation?: boolean;
};

/** The entries under a key, see `entryKeys`; those that were there first come first. */
export type LookUp = (key: string) => readonly FoundEntry[];
