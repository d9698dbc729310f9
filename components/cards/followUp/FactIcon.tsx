import { FACT_SHAPES } from './FACT_SHAPES.ts';
import type { FollowFact } from './FollowFact.ts';

/** The shape of a fact; the words beside it say the same. */
export function FactIcon({ fact }: { fact: FollowFact }) {
  return (
    <svg
      class={fact === 'built on' ? 'fact turns' : 'fact'}
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
    >
      {FACT_SHAPES[fact].map(({ path, width, isFilled, dash }) => (
        <path
          key={path}
          d={path}
          fill={isFilled ? 'currentColor' : 'none'}
          stroke={width === 0 ? 'none' : 'currentColor'}
          stroke-width={width}
          stroke-linejoin="round"
          stroke-dasharray={dash}
        />
      ))}
    </svg>
  );
}
