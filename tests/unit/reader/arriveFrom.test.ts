import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { arriveFrom } from '../../../entrypoints/reader/loadDocument.ts';

const DOCS = 'https://docs.un.org/en/A/RES/64/293';
const FILE = 'https://documents.un.org/api/symbol/access?s=A%2FRES%2F64%2F293&l=en&t=pdf';

/** A network that has these answers, and a browser that lets these hosts be read. Gives what was asked for, in order. */
function stage(answers: Record<string, string>, hosts: string[]): string[] {
  const asked: string[] = [];
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => hosts.includes(origin.split('/')[2] ?? '')),
    },
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const body = answers[address];
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  });
  return asked;
}

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

test('where an address that names a symbol is answered with a page, the file of that symbol is asked for', async () => {
  const asked = stage({ [DOCS]: '<!doctype html><p>Around it</p>', [FILE]: '%PDF-1.7' }, [
    'docs.un.org',
    'documents.un.org',
  ]);
  expect((await arriveFrom(DOCS, signal)).kind).toBe('pdf');
  expect(asked).toEqual([DOCS, FILE]);
});

test('where it is answered with the file, nothing else is asked', async () => {
  const asked = stage({ [DOCS]: '%PDF-1.7' }, ['docs.un.org', 'documents.un.org']);
  expect((await arriveFrom(DOCS, signal)).kind).toBe('pdf');
  expect(asked).toEqual([DOCS]);
});

test.each([
  ['docs.un.org', DOCS, [], 'permission', ['docs.un.org', 'documents.un.org']],
  ['a site without a redirect', 'https://www.unodc.org/a.pdf', [], 'permission', ['www.unodc.org']],
  ['a file that is not there', 'https://www.unodc.org/a.pdf', ['www.unodc.org'], 'not-found', []],
])('of %s it is said what is missing', async (_, address, allowed, code, hosts) => {
  const asked = stage({}, allowed);
  await expect(arriveFrom(address, signal)).rejects.toMatchObject({ code, hosts });
  expect(asked).toHaveLength(allowed.length);
});
