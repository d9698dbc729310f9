import type { Body } from '../Body.ts';

/** What bodies have in common: `noSeries` of their own for resolutions; a `few` or `any` number of them a session. */
export const BODY_DEFAULTS = {
  noSeries: { resolution: null, decision: null, calendar: null, parent: null },
  few: { resolutionNumbers: [1, 60], decisionNumbers: [1, 60] },
  any: { resolutionNumbers: [1, 9999], decisionNumbers: [1, 9999] },
} satisfies Record<string, Partial<Body>>;
