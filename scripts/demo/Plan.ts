import type { Site } from '../stage/Site.ts';
import type { Followed } from './Followed.ts';

/** What the demo opens. */
export interface Plan {
  /** What stands in for https://www.unodc.org/; null where real addresses are opened over the network. */
  site: Site | null;
  /** Addresses to open, in order. */
  addresses: string[];
  /** The one of them on which a note is made. */
  noted: string;
  /** A document of which a later one takes up a paragraph; null where nobody knows of such. */
  followed: Followed | null;
}
