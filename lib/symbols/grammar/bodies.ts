import type { Body } from './Body.ts';
import { COMMISSIONS } from './bodies/commissions.ts';
import { CONFERENCES } from './bodies/conferences.ts';
import { PRINCIPAL_ORGANS } from './bodies/principalOrgans.ts';
import { TREATY_BODIES } from './bodies/treatyBodies.ts';

/** Source of shapes and series: resolutions and cross-references read in public documents; sessions leave room to grow. */
export const BODIES: Body[] = [...PRINCIPAL_ORGANS, ...COMMISSIONS, ...CONFERENCES, ...TREATY_BODIES];
