import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { applyImport } from '../../../../lib/notes/backup/applyImport.ts';
import { decodeText } from '../../../../lib/notes/import/decodeText.ts';
import { MOST_BYTES } from '../../../../lib/notes/import/MOST_BYTES.ts';
import { readImport } from '../../../../lib/notes/import/readImport.ts';
import { tally } from '../../../fixtures/tally.ts';
import { useNotes } from '../useNotes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
const latin1 = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

it.each([
  ['an empty file', utf8(''), 'unknown-format'],
  ['prose', utf8('These are no braces.'), 'unknown-format'],
  ['another table', utf8('a,b\r\n1,2\r\n'), 'unknown-format'],
  ['a table that is cut off', utf8('quote,comment\r\n"lanterns'), 'unknown-format'],
  ['JSON that is cut off', utf8('{"rows":[{"id":"a"'), 'unknown-format'],
  ['JSON of another kind', utf8('{"format":"something-else/1"}'), 'unknown-format'],
  ['a list of something else', utf8('[1,2,3]'), 'unknown-format'],
  [
    'a collection whose pages lie elsewhere',
    utf8('{"type":"AnnotationCollection","total":9,"first":"https://a.example/1"}'),
    'unknown-format',
  ],
  ['a backup that is cut off', utf8('{"format":"addendum-backup/1","schema":1}'), 'not-a-backup'],
  ['a backup of a later version', utf8('{"format":"addendum-backup/9","schema":9}'), 'backup-newer'],
  ['a table in another encoding', latin1('quote,comment\r\nr\u00E9sum\u00E9,x\r\n'), 'wrong-encoding'],
  ['a Word file', latin1('PK\u0003\u0004\0\0'), 'wrong-encoding'],
])('%s is refused, and nothing is changed', async (_, bytes, code) => {
  const db = await useNotes();
  await expect(readImport(db, bytes)).rejects.toMatchObject({ code });
  expect(await db.notes.count()).toBe(0);
  tally('files that are damaged, cut off or hostile');
});

it('a file that is too large is refused before it is read', () => {
  const bytes = new Uint8Array(MOST_BYTES + 1);
  expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'file-too-large' }));
  tally('files that are damaged, cut off or hostile');
});

it.each([
  ['UTF-16, as spreadsheets save', utf16('quote\tcomment\turl\r\nlanterns\trésumé\thttps://a.example/1\r\n')],
  ['with semicolons', utf8('\uFEFFquote;comment;url\r\nlanterns;résumé;https://a.example/1\r\n')],
  ['with columns moved and added', utf8('mine,comment,url,quote\n=1,résumé,https://a.example/1,lanterns\n')],
])('a table %s comes in', async (_, bytes) => {
  const db = await useNotes();
  const { backup, refused } = await readImport(db, bytes);
  expect(refused).toEqual([]);
  await applyImport(db, backup);
  expect(await db.notes.toArray()).toMatchObject([
    { quote: 'lanterns', comment: 'résumé', targets: ['url:https://a.example/1'] },
  ]);
});

it('a row that cannot be read costs no other', async () => {
  const db = await useNotes();
  const rows = ['quote,comment,url,targets', 'a,b,https://a.example/1,', 'c,d,,"[{"', 'e,f,,'];
  const { backup, refused } = await readImport(db, utf8(rows.join('\r\n')));
  expect(refused.map(({ why }) => why).sort()).toEqual(['bad-shape', 'no-target']);
  expect(backup.tables.notes).toHaveLength(1);
  tally('files that are damaged, cut off or hostile');
});
