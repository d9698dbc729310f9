import type { KnownResolution } from '../KnownResolution.ts';
import { foldTitle } from './foldTitle.ts';
import { mergeFact } from './mergeFact.ts';

/** What all sources say of a resolution or decision, the built-in pack first; null where there is none. */
export function mergeResolution(sources: readonly KnownResolution[]): KnownResolution | null {
  const [first] = sources;
  if (first === undefined) return null;
  const exists = mergeFact(sources.map((each) => each.exists));
  const title = mergeFact(
    sources.map((each) => each.title),
    foldTitle,
  );
  const date = mergeFact(sources.map((each) => each.date));
  const session = mergeFact(sources.map((each) => each.session));
  const containedIn = mergeFact(sources.map((each) => each.containedIn));
  return {
    canonical: first.canonical,
    ...(exists && { exists }),
    ...(title && { title }),
    ...(date && { date }),
    ...(session && { session }),
    ...(containedIn && { containedIn }),
    did: sources.flatMap(({ did }) => did),
  };
}
