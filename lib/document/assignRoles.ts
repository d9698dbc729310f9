import type { CharacterRole } from './CharacterRole.ts';
import type { Piece } from './structure/Piece.ts';

/** Every character of a text in exactly one role: lines have the role of their piece, what lies between is layout. */
export function assignRoles(length: number, pieces: readonly Piece[]): CharacterRole[] {
  const lines = pieces
    .flatMap(({ role, lines: own }) => own.map(({ start, end }) => ({ start, end, role })))
    .sort((a, b) => a.start - b.start);
  const roles: CharacterRole[] = [];
  let at = 0;
  for (const line of lines) {
    const start = Math.max(line.start, at);
    if (start >= line.end) continue;
    if (start > at) roles.push({ start: at, end: start, role: 'layout' });
    roles.push({ ...line, start });
    at = line.end;
  }
  if (at < length) roles.push({ start: at, end: length, role: 'layout' });
  return roles;
}
