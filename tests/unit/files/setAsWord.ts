import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { SetPiece } from './SetPiece.ts';

const NUMBERED = /^(\d{1,3})\. (?=\S)/;
const LIST = 'paragraphs';

/** How a document is set in Word. */
export interface WordSetting {
  /** Whether Word counts the paragraphs, or their numbers are typed, with a tab behind. */
  isCounted: boolean;
  /** Whether the first lines of the masthead stand in the header of the first page. */
  hasHeader: boolean;
}

/** Sets paragraphs as a Word file (.docx): numbered paragraphs, footnotes, headings by style. */
export function setAsWord(
  pieces: readonly SetPiece[],
  { isCounted, hasHeader }: WordSetting,
): Promise<Buffer> {
  const notes = pieces.filter(({ role, marks }) => role === 'footnote' && /^\d/.test(marks[0]?.mark ?? ''));
  const ids = new Map(notes.map((note, index) => [note.marks[0]?.mark ?? '', index + 1]));
  const head = hasHeader ? pieces.slice(0, 2).filter(({ role }) => role === 'masthead') : [];
  let next = 1;
  const children = pieces.slice(head.length).flatMap((piece): (Paragraph | Table)[] => {
    if (piece.role === 'footnote' && notes.includes(piece)) return [];
    if (piece.role === 'table') return [setRow(piece.text)];
    const number = piece.role === 'text' ? NUMBERED.exec(piece.text) : null;
    const isNext = isCounted && Number(number?.[1]) === next;
    if (isNext) next++;
    const text = number && !isNext ? piece.text.replace(NUMBERED, '$1.\t') : piece.text;
    const dropped = isNext ? (number?.[0].length ?? 0) : 0;
    return [
      new Paragraph({
        children: setRuns({ ...piece, text }, dropped, ids),
        ...(piece.role === 'heading' ? { heading: HeadingLevel.HEADING_1 } : {}),
        ...(isNext ? { numbering: { reference: LIST, level: 0 } } : {}),
      }),
    ];
  });
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: LIST,
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      footnotes: Object.fromEntries(
        notes.map((note, index) => [index + 1, { children: [new Paragraph(note.text.trim())] }]),
      ),
      sections: [
        {
          properties: { titlePage: hasHeader },
          headers: {
            ...(hasHeader
              ? {
                  first: new Header({
                    children: head.map(({ text }) => new Paragraph({ children: split(text) })),
                  }),
                }
              : {}),
            default: new Header({ children: hasHeader ? [new Paragraph('A/1/OLD.9')] : [] }),
          },
          children,
        },
      ],
    }),
  );
}

function setRuns({ text, marks, role }: SetPiece, dropped: number, ids: ReadonlyMap<string, number>) {
  const runs: (TextRun | FootnoteReferenceRun)[] = [];
  const star = role === 'footnote' ? (marks[0]?.mark ?? '') : '';
  let at = dropped;
  for (const { at: place, mark } of role === 'footnote' ? [] : marks) {
    runs.push(...split(text.slice(at, place)));
    runs.push(new FootnoteReferenceRun(ids.get(mark) ?? 1));
    at = place;
  }
  return [...split(star === '' ? '' : `${star} `), ...runs, ...split(text.slice(at))];
}

/** Word cuts text into runs at any place, symbols included. */
function split(text: string): TextRun[] {
  return (text.match(/[\s\S]{1,17}/g) ?? []).map((part) => new TextRun(part));
}

function setRow(text: string): Table {
  const cells = text.split('\t').filter((cell) => cell.trim() !== '');
  return new Table({
    rows: [
      new TableRow({
        children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell.trim())] })),
      }),
    ],
  });
}
