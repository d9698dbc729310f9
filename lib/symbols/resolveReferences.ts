import type { Reference } from './Reference.ts';
import type { ReferenceContext } from './resolve/ReferenceContext.ts';
import { resolving } from './resolving.ts';
import { runThrough } from './runThrough.ts';

/** All references of a document, each resolved as far as can be, in one go; see `resolving`, which can pause. */
export function resolveReferences(text: string, context: ReferenceContext): Reference[] {
  return runThrough(resolving(text, context));
}
