import type { OutlineRecommendation } from '../../../lib/document/Outline.ts';
import { STANDING_SHAPES } from '../../cards/STANDING_SHAPES.ts';

/** The shape of a recommendation, as it also stands in the page's margin; the words beside it say the same. */
export function StandingMark({ standing, by }: Pick<OutlineRecommendation, 'standing' | 'by'>) {
  const { path, isFilled } = STANDING_SHAPES[standing];
  return (
    <svg class="standing" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={isFilled ? 0.6 : 1.5}
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      {by === 'reader' && <circle class="standing-mine" cx="8.4" cy="8.4" r="1.6" />}
    </svg>
  );
}
