import { describe, expect, it } from 'vitest';
import { readWordText } from '../../../../lib/document/word/readWordText.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:mc="urn:mc" xmlns:v="urn:v"';
const RELATIONS =
  '<Relationships><Relationship Id="h1" Target="header1.xml"/><Relationship Id="h2" Target="header2.xml"/><Relationship Id="l1" Target="https://example.org/a" TargetMode="External"/></Relationships>';
const NUMBERING = `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="8"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const FOOTNOTES = `<w:footnotes ${NAMESPACES}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> A source.</w:t></w:r></w:p></w:footnote><w:footnote w:id="3"><w:p><w:r><w:t>* A star.</w:t></w:r></w:p></w:footnote></w:footnotes>`;
const headerOf = (text: string) => `<w:hdr ${NAMESPACES}><w:p>${text}</w:p></w:hdr>`;

function read(body: string): string[] {
  const parts = new Map([
    ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', RELATIONS],
    ['word/numbering.xml', NUMBERING],
    ['word/footnotes.xml', FOOTNOTES],
    ['word/header1.xml', headerOf(run('A/99') + run('/10') + run('0'))],
    ['word/header2.xml', headerOf(run('A/1/OLD'))],
  ]);
  const { text, blocks } = readWordText(parts);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const counted = (text: string, level = 0) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr>`);
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const LONG = paragraph(run('A paragraph. '.repeat(20).trim()));
const READ_LONG = 'A paragraph. '.repeat(20).trim();

const CASES: [name: string, body: string, blocks: string[]][] = [
  [
    'counts numbers as Word does',
    counted('One') + counted('a', 1) + counted('b', 1) + counted('Two') + counted('a', 1),
    ['8. One', '(a) a', '(b) b', '9. Two', '(a) a'],
  ],
  [
    'sets typed numbers apart by a space',
    paragraph(`<w:r><w:tab/><w:t>16.1</w:t><w:tab/><w:t>Text</w:t></w:r>`),
    ['16.1 Text'],
  ],
  [
    'leaves out what was deleted, and keeps what was inserted',
    paragraph(
      `${run('The ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>${run(' text')}`,
    ),
    ['The new text'],
  ],
  [
    'goes on where the end of a paragraph was deleted',
    paragraph(run('One '), '<w:rPr><w:del/></w:rPr>') + paragraph(run('and two')),
    ['One and two'],
  ],
  [
    'leaves out what moved away and what is hidden',
    paragraph(`<w:moveFrom>${run('Gone')}</w:moveFrom>${run('Kept')}${run('hidden', '<w:vanish/>')}`),
    ['Kept'],
  ],
  [
    'sets a note behind its paragraph, with the mark before it',
    paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' more')}`) +
      paragraph(run('Next')),
    ['Text1 more', '1 A source.', 'Next'],
  ],
  [
    'keeps a mark of the writer’s own',
    paragraph(`${run('Text')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t>*</w:t></w:r>`),
    ['Text*', '* A star.'],
  ],
  [
    'reads the header of the first page, however it is cut, and no other',
    `${paragraph(run('Text'))}<w:sectPr><w:headerReference w:type="default" r:id="h2"/><w:headerReference w:type="first" r:id="h1"/><w:titlePg/></w:sectPr>`,
    ['A/99/100', 'Text'],
  ],
  [
    'reads a table by rows',
    `${LONG}<w:tbl><w:tr>${cell(paragraph(run('1')))}${cell(paragraph(run('Opening')))}</w:tr></w:tbl>`,
    [READ_LONG, '1\tOpening'],
  ],
  [
    'reads a box as text',
    `${LONG}<w:tbl><w:tr>${cell(paragraph(run('Recommendation 1')) + paragraph(run('Do so.')))}</w:tr></w:tbl>`,
    [READ_LONG, 'Recommendation 1', 'Do so.'],
  ],
  [
    'reads the result of a field, not its instruction',
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2 May')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    ['2 May'],
  ],
  [
    'reads a text box once',
    paragraph(
      `${run('Text')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('Box'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('Box'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    ['Text', 'Box'],
  ],
  [
    'reads characters that Word keeps as elements',
    paragraph(
      '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t> A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:br/><w:t>C</w:t></w:r>',
    ),
    ['• A-B\nC'],
  ],
];

describe('readWordText', () => {
  it.each(CASES)('%s', (_, body, blocks) => {
    expect(read(body)).toEqual(blocks);
  });

  it('knows what is bold, raised or a link', () => {
    const parts = new Map([
      [
        'word/document.xml',
        `<w:document ${NAMESPACES}><w:body>${paragraph(`${run('Bold', '<w:b/>')}${run(' 2')}${run('nd', '<w:vertAlign w:val="superscript"/>')}<w:hyperlink r:id="l1">${run(' link')}</w:hyperlink>`)}</w:body></w:document>`,
      ],
      ['word/_rels/document.xml.rels', RELATIONS],
    ]);
    const [block] = readWordText(parts).blocks;
    expect(block).toMatchObject({
      bold: [{ start: 0, end: 4 }],
      superscript: [{ start: 6, end: 8 }],
      links: [{ start: 8, end: 13, href: 'https://example.org/a' }],
    });
  });

  it.each([
    ['without a document', new Map<string, string>()],
    ['broken', new Map([['word/document.xml', '<w:document><w:body>']])],
    ['nested without end', new Map([['word/document.xml', '<a>'.repeat(5000)]])],
  ])('refuses a file %s', (_, parts) => {
    expect(() => readWordText(parts)).toThrow(SyntaxError);
  });
});
