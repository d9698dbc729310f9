import type { OutlineChoice } from './listChoices.ts';

/** What an outline can be filtered by, as far as it stands in the page. */
export interface OutlineChoices {
  addressees: OutlineChoice[];
  wordings: OutlineChoice[];
  /** Every State and organization that is named as speaking or represented. */
  names: string[];
}
