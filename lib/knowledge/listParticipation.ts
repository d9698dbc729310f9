import type { KnownParticipation } from './KnownParticipation.ts';
import type { PackNamedSource } from './pack/packNamedSource.ts';
import type { PackReading } from './pack/packReading.ts';
import { readSource } from './readSource.ts';

/** Who took part, by readings that tell of it; only those that are known to be of a session. */
export function listParticipation(
  readings: readonly PackReading[],
  sources: ReadonlyMap<string, PackNamedSource>,
): (KnownParticipation & { session: string })[] {
  return readings.flatMap(({ document, session, participation }) =>
    participation && session !== null
      ? [{ ...participation, document, session, source: readSource(document, sources) }]
      : [],
  );
}
