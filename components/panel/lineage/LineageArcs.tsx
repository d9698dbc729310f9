import type { LineageStop } from './LineageStop.ts';

/** Units of the drawing: between stops, above the line, below it, and the mark of a stop. */
const STEP = 44;
const LINE = 76;
const HEIGHT = 104;
const RADIUS = 6;
/** An arc is as thick as it has links, within bounds. */
const THIN = 1.4;
const THICK = 5;

/** How thick an arc is that stands for so many recommendations. */
function widthOf(count: number): number {
  return Math.min(THICK, THIN + Math.log2(Math.max(1, count)) * 0.8);
}

/**
 * The stops on a line, the earliest first, with arcs from and to the document in front: whole where a document says so,
 * broken where it is only possible. The list beside it says all of this in words.
 */
export function LineageArcs({ stops }: { stops: readonly LineageStop[] }) {
  const own = stops.findIndex(({ way }) => way === 'own');
  const placeOf = (index: number) => STEP * (index + 0.5);
  const width = STEP * stops.length;
  return (
    <div class="lineage-drawing">
      <svg
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        aria-hidden="true"
        class="lineage-arcs"
      >
        <path d={`M0 ${LINE}H${width}`} class="lineage-line" />
        {stops.map(({ way, document, said, possible }, index) => {
          const [x, to] = [placeOf(index), placeOf(own)];
          const rise = Math.min(LINE - 10, 18 + Math.abs(x - to) * 0.35);
          const count = said.length > 0 ? said.length : possible.length;
          return (
            <g key={`${way} ${document}`}>
              {index !== own && own >= 0 && (
                <path
                  d={`M${x} ${LINE}C${x} ${LINE - rise} ${to} ${LINE - rise} ${to} ${LINE}`}
                  class="lineage-arc"
                  stroke-width={widthOf(count)}
                  stroke-dasharray={said.length > 0 ? undefined : '3 4'}
                />
              )}
              {way === 'own' ? (
                <rect
                  x={x - RADIUS}
                  y={LINE - RADIUS}
                  width={RADIUS * 2}
                  height={RADIUS * 2}
                  transform={`rotate(45 ${x} ${LINE})`}
                  class="lineage-own"
                />
              ) : (
                <circle cx={x} cy={LINE} r={RADIUS} class="lineage-stop" />
              )}
              <text x={x} y={LINE + 22} text-anchor="middle" class="lineage-label">
                {index + 1}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
