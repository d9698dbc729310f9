import type { PackReading } from './pack/packReading.ts';
import type { Through } from './Through.ts';

/** What was read in a document, with the way that it came by. */
export interface KnownReading extends PackReading {
  /** Absent for the built-in pack and for what was read here. */
  through?: Through;
}
