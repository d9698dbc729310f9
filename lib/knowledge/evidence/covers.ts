import { readPinpoint } from './readPinpoint.ts';

const AT = /^(\d+)((?:\([^)]*\)|\.\d+)*)$/;

/**
 * Whether a pinpoint ("15 to 17", "31 (b)") covers a recommendation of the body of a text, by what stands behind "#" in
 * its identity ("16", "31(b)(ii)"): a paragraph covers its items, an item does not cover its paragraph.
 */
export function covers(pinpoint: string, at: string): boolean {
  const own = AT.exec(at);
  if (!own) return false;
  const [, number, path = ''] = own;
  return (readPinpoint(pinpoint) ?? []).some(
    ({ from, to, item }) => from <= Number(number) && Number(number) <= to && path.startsWith(item),
  );
}
