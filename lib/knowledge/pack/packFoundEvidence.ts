import { z } from 'zod';
import { packEvidence } from './packEvidence.ts';

/** Evidence that people found beside what was read by machine; the document that says so comes first. */
export const packFoundEvidence = packEvidence.extend({ document: z.string().min(1) });
