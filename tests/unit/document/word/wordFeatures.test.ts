import { expect, it } from 'vitest';
import { readWordText } from '../../../../lib/document/word/readWordText.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:mc="urn:mc"';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const listed = (list: string, level: number, text: string, properties = '') =>
  paragraph(
    text === '' ? '' : run(text),
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${properties}`,
  );
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const note = (kind: string, id: number, paragraphs: string) =>
  `<w:${kind} w:id="${id}">${paragraphs}</w:${kind}>`;

const LISTS = [
  level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Chapter"/>') +
    level(1, 'upperLetter', '%2.', '<w:pStyle w:val="Section"/>'),
  level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
  level(0, 'upperLetter', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
  '<w:numStyleLink w:val="Counted"/>',
  `<w:styleLink w:val="Counted"/>${level(0, 'decimal', '(%1)')}`,
  '<w:lvl w:ilvl="0"><w:start w:val="2"/><mc:AlternateContent><mc:Choice><w:numFmt w:val="custom" w:format="001"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>',
  level(0, 'hindiNumbers', '%1-') + level(1, 'arabicAbjad', '(%2)'),
  level(0, 'bullet', '*'),
];
const NUMBERING = `<w:numbering ${NAMESPACES}>${LISTS.map((levels, at) => `<w:abstractNum w:abstractNumId="${at + 1}">${levels}</w:abstractNum>`).join('')}${LISTS.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`).join('')}</w:numbering>`;
const STYLES = `<w:styles ${NAMESPACES}>${['Chapter', 'Section']
  .map(
    (id) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
  )
  .join('')}</w:styles>`;
const FOOTNOTES = `<w:footnotes ${NAMESPACES}>${note('footnote', 2, `${paragraph(run(' A source.'))}${paragraph(run('And more.'))}`)}</w:footnotes>`;
const ENDNOTES = `<w:endnotes ${NAMESPACES}>${note('endnote', 2, paragraph(run(' An end.')))}</w:endnotes>`;
const RELATIONS =
  '<Relationships><Relationship Id="h1" Target="/word/header1.xml"/><Relationship Id="h2" Target="header2.xml"/></Relationships>';

function read(body: string, settings = ''): string[] {
  const { text, blocks } = readWordText(
    new Map([
      ['word/document.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
      ['word/_rels/document.xml.rels', RELATIONS],
      ['word/numbering.xml', NUMBERING],
      ['word/styles.xml', STYLES],
      ['word/footnotes.xml', FOOTNOTES],
      ['word/endnotes.xml', ENDNOTES],
      ['word/settings.xml', `<w:settings ${NAMESPACES}>${settings}</w:settings>`],
      ['word/header1.xml', `<w:hdr ${NAMESPACES}>${paragraph('')}</w:hdr>`],
      ['word/header2.xml', `<w:hdr ${NAMESPACES}>${paragraph(run('A/99/100'))}</w:hdr>`],
    ]),
  );
  return blocks.map(({ start, end }) => text.slice(start, end));
}

const SECTION =
  '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:headerReference w:type="default" r:id="h2"/><w:titlePg/></w:sectPr>';
const AUTONUM =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> AUTONUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r>';

const CASES: [name: string, body: string, blocks: string[], settings?: string][] = [
  [
    'counts a paragraph without words',
    listed('1', 0, 'One') + listed('1', 0, '') + listed('1', 0, 'Three'),
    ['I. One', 'III. Three'],
  ],
  [
    'does not count one that is hidden',
    listed('1', 0, 'One') + listed('1', 0, '', '<w:rPr><w:vanish/></w:rPr>') + listed('1', 0, 'Two'),
    ['I. One', 'II. Two'],
  ],
  [
    'takes the level from the style',
    styled('Chapter', 'One') + styled('Section', 'a') + styled('Section', 'b') + styled('Chapter', 'Two'),
    ['I. One', 'A. a', 'B. b', 'II. Two'],
  ],
  [
    'draws legal numbers in digits',
    listed('2', 0, 'One') + listed('2', 0, 'Two') + listed('2', 1, 'a'),
    ['I. One', 'II. Two', '2.1 a'],
  ],
  [
    'counts on where a level never begins anew',
    listed('3', 0, 'One') + listed('3', 1, 'a') + listed('3', 0, 'Two') + listed('3', 1, 'b'),
    ['A. One', '1. a', 'B. Two', '2. b'],
  ],
  [
    'takes levels from a style of lists',
    listed('4', 0, 'One') + listed('4', 0, 'Two'),
    ['(1) One', '(2) Two'],
  ],
  ['takes the older of two formats', listed('6', 0, 'One'), ['02 One']],
  ['draws Arabic figures and letters', listed('7', 0, 'واحد') + listed('7', 1, 'أ'), ['١- واحد', '(أ) أ']],
  ['draws each bullet alike', listed('8', 0, 'One'), ['• One']],
  [
    'numbers what is left of two paragraphs as the second',
    listed('1', 0, 'One') +
      paragraph(run('Left '), '<w:rPr><w:del/></w:rPr>') +
      listed('1', 0, 'and joined') +
      listed('1', 0, 'Three'),
    ['I. One', 'II. Left and joined', 'III. Three'],
  ],
  [
    'leaves out a numbered paragraph that moved away',
    listed('1', 0, 'One') +
      paragraph(
        `<w:moveFrom>${run('Gone')}</w:moveFrom>`,
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:moveFrom/></w:rPr>',
      ) +
      listed('1', 0, 'Two'),
    ['I. One', 'II. Two'],
  ],
  [
    'sets a heading before the text of its line',
    `${listed('1', 0, 'Title. ', '<w:rPr><w:specVanish/></w:rPr>')}${paragraph(run('Text'))}`,
    ['I. Title. Text'],
  ],
  [
    'counts numbers that are fields',
    paragraph(`${AUTONUM}${run('One')}`) + paragraph(`${AUTONUM}${run('Two')}`),
    ['1. One', '2. Two'],
  ],
  ['does not read page numbers', paragraph(`${run('A/99/100')}${field('PAGE', '7')}`), ['A/99/100']],
  [
    'does not read page numbers that stand alone',
    paragraph(`<w:fldSimple w:instr=" NUMPAGES ">${run('9')}</w:fldSimple>${run('Text')}`),
    ['Text'],
  ],
  [
    'reads signs of the font Symbol for what they mean',
    paragraph(`${run('x ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 5')}`),
    ['x ≥ 5'],
  ],
  [
    'breaks a line where the page breaks',
    paragraph(`${run('One')}<w:r><w:br w:type="page"/></w:r>${run('two')}`),
    ['One\ntwo'],
  ],
  [
    'leaves out how a character is spoken',
    paragraph(
      `<w:r><w:ruby><w:rt>${run('gang')}</w:rt><w:rubyBase>${run('港')}</w:rubyBase></w:ruby></w:r>${run('口')}`,
    ),
    ['港口'],
  ],
  [
    'keeps a note of two paragraphs as one',
    paragraph(`${run('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    ['Text1', '1 A source. And more.'],
  ],
  [
    'marks notes at the end in Roman figures',
    paragraph(`${run('Text')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
    ['Texti', 'i An end.'],
  ],
  [
    'marks notes as the file says',
    paragraph(`${run('Text')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
    ['Text4', '4 An end.'],
    '<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="4"/></w:endnotePr>',
  ],
  [
    'takes a sign of a font for the mark of a note',
    paragraph(
      `${run('Text')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>${run(' more')}`,
    ),
    ['Text• more', '• A source. And more.'],
  ],
  [
    'looks for a symbol in the headers of later pages where the first page has none',
    paragraph(run('Report')) + SECTION,
    ['A/99/100', 'Report'],
  ],
  [
    'leaves the headers of later pages where the first page has a symbol',
    paragraph(run('A/99/101')) + SECTION,
    ['A/99/101'],
  ],
];

it.each(CASES)('a Word file: %s', (_name, body, blocks, settings) => {
  expect(read(body, settings)).toEqual(blocks);
});
