import { createIndexBuilder } from './createIndexBuilder.ts';
import { elementRole } from './elementRole.ts';
import type { FindSkipped } from './FindSkipped.ts';
import { isUnread } from './isUnread.ts';
import { spliceIndex } from './spliceIndex.ts';
import type { TextIndex } from './TextIndex.ts';

/** With more changed blocks than this, reading all anew takes no longer. */
const MOST = 16;

/** The innermost block of the page around a changed element; null for none but the root, undefined where it is not read. */
function findScope(
  element: Element,
  root: Element,
  skipped: ReadonlySet<Element>,
): Element | null | undefined {
  let scope: Element | null = null;
  for (let at: Element | null = element; at !== root; at = at.parentElement) {
    if (at === null || isUnread(at, skipped)) return undefined;
    if (elementRole(at.localName) === 'block') scope ??= at;
  }
  return scope;
}

/**
 * The index of a root after some of its elements changed what they hold, from the index as it was before: only the
 * blocks around those elements are read. Null where that would not do, and all must be read anew.
 */
export function renewIndex(
  index: TextIndex,
  changed: Iterable<Element>,
  findSkipped: FindSkipped,
): TextIndex | null {
  // What changes in one tree may be shown in the middle of another.
  if (index.shadows !== undefined) return null;
  const skipped = findSkipped(index.root);
  const scopes = new Set<Element>();
  for (const element of changed) {
    const scope = findScope(element, index.root, skipped);
    if (scope === null || scopes.size > MOST) return null;
    if (scope !== undefined) scopes.add(scope);
  }
  const outer = [...scopes].filter((scope) => {
    const around = scope.parentElement;
    return ![...scopes].some((other) => other.contains(around));
  });
  // What stands in a mark (a link around paragraphs) is part of it.
  if (outer.some((scope) => scope.closest('a, b, strong, sup') !== null)) return null;
  const inner = outer.map((scope) => {
    const builder = createIndexBuilder(scope, findSkipped);
    builder.run(Number.POSITIVE_INFINITY);
    return { scope, read: builder.finish() };
  });
  if (inner.some(({ read }) => read.shadows !== undefined)) return null;
  return inner.reduce((renewed, { scope, read }) => spliceIndex(renewed, scope, read), index);
}
