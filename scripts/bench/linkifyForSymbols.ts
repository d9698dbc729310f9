import { LinkifyIt } from 'linkify-it';

/* It looks its schemas up in lower case. */
const HEADS = ['a/', 's/', 'e/', 'ctoc/', 'cac/'];
const REST = /^[A-Za-z0-9.]+(?:\/[A-Za-z0-9.()]+)+/;

/** linkify-it as one would teach it document symbols: a schema for each head. */
export function linkifyForSymbols(): InstanceType<typeof LinkifyIt> {
  const linkify = new LinkifyIt();
  for (const head of HEADS) {
    linkify.add(head, { validate: (text, at) => REST.exec(text.slice(at, at + 80))?.[0].length ?? 0 });
  }
  return linkify;
}
