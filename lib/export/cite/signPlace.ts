import { hasSeveral } from './hasSeveral.ts';
import { joinLabels } from './joinLabels.ts';
import type { Pinpoint } from './Pinpoint.ts';
import { PLACE_SIGNS } from './PLACE_SIGNS.ts';

/** "annex I, para 3", "¶ 15(b)(ii)": a place as a style signs it, empty for a whole document. */
export function signPlace(pinpoint: Pinpoint, style: keyof typeof PLACE_SIGNS): string {
  return pinpoint
    .map(({ unit, label }) => {
      const { one, several } = PLACE_SIGNS[style][unit];
      // Outside the United Nations an item stands close to its number.
      const printed = joinLabels(label, 'en').replace(/(?<=[\d)]) \(/g, '(');
      return (hasSeveral(label) ? several : one).replace('$1', () => printed).trim();
    })
    .join(', ');
}
