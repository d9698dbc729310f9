import { expect, test } from 'vitest';
import { readPlainText } from '../../../entrypoints/reader/text/readPlainText.ts';

/** What is set of a file: blocks in lines, headings as "2:", what is bold in *stars*, what is raised in ^carets^. */
function setOf(file: string, kind: 'text' | 'markdown'): string[] {
  const { text, blocks } = readPlainText(file, kind);
  return blocks.map(({ start, end, headingLevel, bold, superscript }) => {
    let words = text.slice(start, end);
    const marks = [
      ...bold.map((span) => ({ ...span, mark: '*' })),
      ...superscript.map((span) => ({ ...span, mark: '^' })),
    ];
    for (const { start: from, end: to, mark } of marks.sort((a, b) => b.start - a.start)) {
      const [head, middle, tail] = [
        words.slice(0, from - start),
        words.slice(from - start, to - start),
        words.slice(to - start),
      ];
      words = `${head}${mark}${middle}${mark}${tail}`;
    }
    return headingLevel === null ? words : `${headingLevel}: ${words}`;
  });
}

test.each([
  [
    'plain text stays as it stands',
    'text',
    '1. Two * stars.\n\n---\n\n2. **Not Markdown**',
    ['1. Two * stars.', '---', '2. **Not Markdown**'],
  ],
  ['headings and rules', 'markdown', '## I. Lamps\n\n---\n\n1. They burn.', ['2: I. Lamps', '1. They burn.']],
  ['bold words, over lines too', 'markdown', 'A **body\nof States** met.', ['A *body\nof States* met.']],
  ['raised and slanted words', 'markdown', 'In <i>Vienna</i> it met.<sup>4</sup>', ['In Vienna it met.^4^']],
  [
    'a file of text with marks of Markdown',
    'text',
    '# Lamps\n\n12. Burn.<sup>1</sup>\n\n<sup>1</sup> A/1/2.',
    ['1: Lamps', '12. Burn.^1^', '^1^ A/1/2.'],
  ],
  [
    'marks without another half',
    'markdown',
    '** a star note, <sup>4 and * another',
    ['** a star note, <sup>4 and * another'],
  ],
  [
    'other tags are words',
    'markdown',
    '<script>x</script> <b onclick="y">z</b>',
    ['<script>x</script> <b onclick="y">z</b>'],
  ],
] as const)('%s', (_, kind, file, wanted) => {
  expect(setOf(file, kind)).toEqual(wanted);
});

test('long files of half marks are read in linear time', () => {
  const file = `# Lamps\n\n${'**a <sup>b '.repeat(20_000)}`;
  expect(readPlainText(file, 'markdown').text).toHaveLength(file.length - '# '.length - ' '.length);
});
