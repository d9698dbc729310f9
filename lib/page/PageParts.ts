import type { DomSource } from '../anchoring/DomSource.ts';
import type { Anchoring } from './Anchoring.ts';
import type { Highlights } from './createHighlights.ts';
import type { Host } from './createHost.ts';
import type { PageReader } from './createReader.ts';
import type { Lent } from './Lent.ts';
import type { Marking } from './Marking.ts';
import type { PageOptions } from './PageOptions.ts';
import type { Site } from './sites/Site.ts';
import type { Views } from './Views.ts';

/** What references, notes and the selection of one page share; all of it goes when `signal` is aborted. */
export interface PageParts {
  options: PageOptions;
  url: URL;
  site: Site;
  signal: AbortSignal;
  host: () => Host;
  highlights: Highlights;
  lent: Lent;
  views: () => Promise<Views>;
  anchoring: () => Promise<Anchoring>;
  marking: () => Promise<Marking>;
  /** The page's text, read when first asked for. */
  source: () => Promise<DomSource>;
  reader: PageReader;
}
