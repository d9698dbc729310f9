import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SCRIPT = resolve('scripts/inspect.ts');
const PAPER =
  'CTOC/COP/WG.4/2010/6\n\nReport of the Working Group\n\n1. See CTOC/COP/WG.4/2009/2, paragraph 17, and decision 4/4.\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'addendum-inspect-'));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('paper.txt', PAPER);
  write('marked.txt', `\ufeff${PAPER}`);
  write('wide.txt', Buffer.from(`\ufeff${PAPER}`, 'utf16le'));
  write('page.html', '<title>A/71/118</title><p>See A/71/<b>119</b>.</p>');
  write('nameless', '<!DOCTYPE html><p title="A/71/118">See A/71/119.</p>');
  write('empty.txt', '');
  write('blank.txt', ' \n\n ');
  write('binary.txt', new Uint8Array([65, 66, 0, 67]));
  write('broken.txt', new Uint8Array([65, 0xc3, 0x28, 67]));
  write('paper.pdf', '%PDF-1.7');
  write('large.txt', 'A');
  truncateSync(join(folder, 'large.txt'), 100 * 1024 * 1024);
  mkdirSync(join(folder, 'folder.txt'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a person does. */
function inspect(...names: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function documentsOf(...names: string[]) {
  const { status, stdout, stderr } = inspect(...names);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { schema, documents } = JSON.parse(stdout);
  expect(schema).toBe('addendum-inspect/1');
  return documents;
}

const BAD: [name: string, says: string][] = [
  ['missing.txt', 'no such file'],
  ['line\nfeed.txt', 'no such file'],
  ['folder.txt', 'folder'],
  ['empty.txt', 'empty'],
  ['blank.txt', 'white space'],
  ['binary.txt', 'binary'],
  ['broken.txt', 'UTF-8'],
  ['large.txt', 'too large (100 MB'],
  ['paper.pdf', 'damaged'],
  ['loop.txt', 'cannot be read'],
];

// Each case starts a process of its own, which takes seconds on a busy machine.
describe('inspect', { timeout: 60_000 }, () => {
  it('prints the references of a text, at their offsets', () => {
    const [document] = documentsOf('paper.txt');
    expect(document).toMatchObject({
      file: 'paper.txt',
      symbol: 'CTOC/COP/WG.4/2010/6',
      symbolBasis: 'stated',
    });
    expect(document.references.length).toBeGreaterThan(2);
    for (const { start, end, text } of document.references) expect(PAPER.slice(start, end)).toBe(text);
    expect(document.references).toContainEqual(
      expect.objectContaining({ canonical: 'CTOC/COP/WG.4/2009/2', paragraph: '17', status: 'resolved' }),
    );
    expect(Object.keys(document.references[0])).toEqual([
      'start',
      'end',
      'text',
      'kind',
      'canonical',
      'paragraph',
      'status',
      'candidates',
      'reason',
    ]);
  });

  it.each(['marked.txt', 'wide.txt'])('does not count the byte order mark of %s', (name) => {
    const [document] = documentsOf(name);
    expect(document.references).toEqual(documentsOf('paper.txt')[0].references);
  });

  it.each([
    ['page.html', 'A/71/<b>119', 30],
    ['nameless', 'A/71/119', 39],
  ])('counts offsets in the markup of %s', (name, text, start) => {
    const [{ references }] = documentsOf(name);
    expect(references).toHaveLength(1);
    expect(references[0]).toMatchObject({ canonical: 'A/71/119', text, start, end: start + text.length });
  });

  it('prints several files in the order named', () => {
    const documents = documentsOf('page.html', 'paper.txt');
    expect(documents.map(({ file }: { file: string }) => file)).toEqual(['page.html', 'paper.txt']);
  });

  it.each(BAD)('refuses %j in one line', (name, says) => {
    for (const names of [[name], ['paper.txt', name]]) {
      const { status, stdout, stderr } = inspect(...names);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(says);
      expect(stderr).toContain(name.replace('\n', ' '));
    }
  });

  it('says how it is used when it is given nothing', () => {
    const { status, stdout, stderr } = inspect();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*npm run --silent inspect -- FILE[^\n]*\n$/);
  });
});
