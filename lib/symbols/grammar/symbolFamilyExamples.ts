import { CONFERENCE_AND_ORGAN_EXAMPLES } from './examples/CONFERENCE_AND_ORGAN_EXAMPLES.ts';
import type { FamilyExamples } from './examples/FamilyExamples.ts';
import { OTHER_BODY_EXAMPLES } from './examples/OTHER_BODY_EXAMPLES.ts';

/** Examples of every family in `symbolFamilies.ts`, by its `id`; read by tests only. */
export const SYMBOL_FAMILY_EXAMPLES: Record<string, FamilyExamples> = {
  ...CONFERENCE_AND_ORGAN_EXAMPLES,
  ...OTHER_BODY_EXAMPLES,
};
