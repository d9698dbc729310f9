import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';

/** The knowledge that ships with the extension, for tests to ask. */
export const builtIn = loadBuiltInKnowledge();
