import { describe, expect, it } from 'vitest';
import type { ExportItem } from '../../../lib/export/ExportItem.ts';
import { writeMarkdown } from '../../../lib/export/markdown/writeMarkdown.ts';
import { type Note, noteSchema } from '../../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import fc from '../../fixtures/fc.ts';
import { readMarkdown } from './readMarkdown.ts';
import { sampleExport } from './sampleExport.ts';
import { SAMPLE_WRITING } from './sampleWriting.ts';

async function write(items: ExportItem[]): Promise<string> {
  let text = '';
  for await (const piece of writeMarkdown(items, SAMPLE_WRITING)) text += piece;
  return text;
}

it('writes notes under the documents that they are on', async () => {
  const other = { symbol: null, title: '', url: 'https://a.example/page', language: null, paragraph: null };
  const text = await write([
    { note: sampleExport() },
    {
      note: sampleExport({
        quote: 'First line\n\nSecond *line*',
        comment: 'One\n\nTwo',
        tags: [],
        status: null,
        updated: '2099-02-17T13:00:00Z',
      }),
    },
    { note: sampleExport({ quote: '', comment: '', tags: ['#a'], status: 'set aside', source: other }) },
    { problem: {} },
  ]);
  expect(text).toBe(`# Notes

## CTOC/COP/WG.4/2099/6 · Report on the meeting

> lanterns should be lit

[CTOC/COP/WG.4/2099/6, para. 15](<https://docs.un.org/en/CTOC/COP/WG.4/2099/6>) · [page](<https://www.unodc.org/unodc/en/specimen.html>)

- **Note:** Ask **who** lights them.
- **Tags:** lanterns, dusk
- **My status:** to check
- **Noted:** 2099-02-17
- **Changed:** 2099-02-18

^note-1f0a

---

> First line
>
> Second \\*line\\*

[CTOC/COP/WG.4/2099/6, para. 15](<https://docs.un.org/en/CTOC/COP/WG.4/2099/6>) · [page](<https://www.unodc.org/unodc/en/specimen.html>)

- **Note:** One

  Two
- **Noted:** 2099-02-17

^note-1f0a

---

## https\\:\\/\\/a\\.example/page

Document without a name · [page](<https://a.example/page>)

- **Tags:** \\#a
- **My status:** set aside
- **Noted:** 2099-02-17
- **Changed:** 2099-02-18

^note-1f0a

---

Not readable: 1
`);
});

it('takes a stored note as it is', async () => {
  const { imported: _, ...sample } = sampleExport();
  const stored: Note = noteSchema.parse({
    ...sample,
    version: SCHEMA_VERSION,
    deleted: null,
    status: 'waiting',
  });
  expect(await write([{ note: stored }])).toContain('- **My status:** waiting\n');
});

describe('a comment', () => {
  it.each([
    '```',
    '~~~~',
    '<!--',
    '<script>',
    '<details>',
    '<![CDATA[',
    '> ',
    '# Heading',
    '1. ',
    '- - -',
    '    code',
    '[a]: https://a.example',
  ])('that opens %s does not reach the note behind it', async (comment) => {
    const text = await write([
      { note: sampleExport({ comment: `Text\n\n${comment}` }) },
      { note: sampleExport({ quote: 'the next one' }) },
    ]);
    const { text: shown } = readMarkdown(text);
    expect(shown).toContain('\n\nthe next one\n\n');
    expect(shown.match(/Tags:<strong_close> lanterns, dusk/g)).toHaveLength(2);
  });

  it.each([
    ['%% hidden', '\\%\\% hidden'],
    ['%% hidden %% and', '%% hidden %% and'],
    ['$$ x', '\\$\\$ x'],
  ])('that leaves a mark of Obsidian open (%s) does not either', async (comment, written) => {
    expect(await write([{ note: sampleExport({ comment }) }])).toContain(`- **Note:** ${written}\n`);
  });
});

it('whatever stands in its fields, a note is one quotation, one place and one list', async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('# a', '](x)', '<b>', '```', '- x', '\n\n# b', '%%', '[[c]]'),
  );
  const source = fc.record({
    symbol: fc.option(text.filter((value) => value !== '')),
    title: text,
    url: fc.option(fc.oneof(text, fc.webUrl())),
    language: fc.option(text),
    paragraph: fc.option(text),
  });
  await fc.assert(
    fc.asyncProperty(source, fc.array(text), text, async (from, tags, status) => {
      const markdown = await write([{ note: sampleExport({ source: from, tags, status, comment: '' }) }]);
      const { blocks, text: shown } = readMarkdown(markdown);
      const items = blocks.filter((block) => block === 'list_item_open').length;
      expect(blocks.filter((block) => block !== 'list_item_open' && block !== 'paragraph_open')).toEqual([
        'heading_open',
        'heading_open',
        'blockquote_open',
        'bullet_list_open',
        'hr',
      ]);
      expect(items).toBe(tags.length > 0 ? 4 : 3);
      expect(shown).not.toMatch(/<(?:html_inline|image|code_inline|em_open|s_open)>/);
    }),
    { numRuns: 500 },
  );
});
