import type { Fields } from './isObject.ts';

/** An object without some of its fields; never with one that would reach an object's prototype. */
export function omit(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name !== '__proto__' && !names.includes(name)),
  );
}
