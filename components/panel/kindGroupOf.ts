import type { ReferenceKind } from '../../lib/symbols/Reference.ts';
import { KIND_GROUPS, type KindGroup } from './KIND_GROUPS.ts';

const groupByKind = new Map<ReferenceKind, KindGroup>(
  (Object.keys(KIND_GROUPS) as KindGroup[]).flatMap((group) =>
    KIND_GROUPS[group].map((kind): [ReferenceKind, KindGroup] => [kind, group]),
  ),
);

/** The heading that a kind of reference is filtered by. */
export function kindGroupOf(kind: ReferenceKind): KindGroup {
  return groupByKind.get(kind) ?? 'documents';
}
