import { expect, it } from 'vitest';
import { listTargets } from '../../../lib/notes/targets/listTargets.ts';
import { urlTarget } from '../../../lib/notes/targets/urlTarget.ts';

it.each([
  ['https://www.unodc.org/a/b.html', 'url:https://www.unodc.org/a/b.html'],
  ['http://unodc.org/a/b.html#part', 'url:https://www.unodc.org/a/b.html'],
  ['HTTPS://WWW.UNODC.ORG/A', 'url:https://www.unodc.org/A'],
  ['https://a.example/?utm_source=x&b=2&fbclid=1&a=%20+', 'url:https://a.example/?b=2&a=%20+'],
  ['https://a.example/?utm_source=x', 'url:https://a.example/'],
  ['https://docs.un.org/en/A/71/119?direct=true', 'url:https://docs.un.org/en/A/71/119?direct=true'],
  ['https://user:secret@a.example/p', 'url:https://a.example/p'],
  ['https://a.example:8443/p', 'url:https://a.example:8443/p'],
  ['https://a.example/?', 'url:https://a.example/'],
  ['file:///home/reader/a.txt', null],
  ['javascript:alert(1)', null],
  ['not an address', null],
])('%s: %s', (address, target) => {
  expect(urlTarget(address)).toBe(target);
});

it.each([
  [
    { symbol: 'A/71/119', url: 'https://a.example/#x', textHash: '0a', language: 'fr' },
    ['work:A/71/119@fr', 'url:https://a.example/', 'text:0a@fr'],
  ],
  [{ symbol: null, url: 'about:blank', textHash: '0a', language: null }, ['text:0a@und']],
  [{ symbol: null, url: null, textHash: null, language: 'en' }, []],
])('a document has a target for all that is known of it', (known, targets) => {
  expect(listTargets(known)).toEqual(targets);
});
