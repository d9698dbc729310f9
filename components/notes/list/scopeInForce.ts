import type { NotesState } from '../NotesState.ts';
import type { Scope } from './ScopeChoice.tsx';

/** The scope that holds: the one chosen, else the next wider one that there is. */
export function scopeInForce(
  scope: Scope,
  { here, recommendation }: Pick<NotesState, 'here' | 'recommendation'>,
): Scope {
  if (here === null) return 'everything';
  return scope === 'recommendation' && recommendation === null ? 'here' : scope;
}
