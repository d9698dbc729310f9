import type { RawEntry } from './createPackReader.ts';
import { findHostile } from './findHostile.ts';
import type { PackFaultCode } from './PACK_FAULTS.ts';
import { PACK_LISTS } from './PACK_LISTS.ts';
import type { PackEntry, PackList } from './PackEntry.ts';
import { type PackAbout, packAbout } from './packAbout.ts';
import { RefusedPack } from './RefusedPack.ts';

/** What a piece of a pack turned out to be. */
export type ReadEntry =
  | { is: 'entry'; entry: PackEntry }
  | { is: 'schema' }
  | { is: 'about'; about: PackAbout }
  | { is: 'refused'; code: PackFaultCode; place: string };

const SCHEMA = 'addendum-pack/1';
const ANY_VERSION = /^addendum-pack\/\d+$/;

/**
 * Checks one piece of a pack.
 * @throws {RefusedPack} where it shows that the whole pack is none, is of a later version, or was made to do harm
 */
export function readPackEntry({ list, at, json }: RawEntry): ReadEntry {
  const value = parse(json, placeOf(list, at));
  if (at === null && list === 'schema') return readSchema(value);
  const isText = list === 'texts';
  const hostile = findHostile(value, isText);
  const place = [placeOf(list, at), hostile?.path].filter(Boolean).join(', ');
  if (hostile?.code === 'long-text') return { is: 'refused', code: hostile.code, place };
  if (hostile) throw new RefusedPack(hostile.code, place);
  if (at === null) {
    const about = list === 'about' ? packAbout.safeParse(value) : null;
    if (!about?.success) throw new RefusedPack('not-a-pack', place);
    return { is: 'about', about: about.data };
  }
  if (!Object.hasOwn(PACK_LISTS, list)) throw new RefusedPack('not-a-pack', place);
  const read = PACK_LISTS[list as PackList].safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { is: 'refused', code: 'schema', place: [place, ...(issue?.path ?? [])].join(', ') };
  }
  // The table gives the type of each list; that they belong together is beyond the checker.
  return { is: 'entry', entry: { list, value: read.data } as PackEntry };
}

function readSchema(value: unknown): ReadEntry {
  if (value === SCHEMA) return { is: 'schema' };
  const isLater = typeof value === 'string' && ANY_VERSION.test(value);
  throw new RefusedPack(isLater ? 'later-version' : 'not-a-pack');
}

function placeOf(list: string, at: number | null): string {
  return at === null ? list.slice(0, 40) : `${list.slice(0, 40)} ${at}`;
}

function parse(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RefusedPack('not-json', place);
  }
}
