import type { XmlElement } from './XmlElement.ts';

/** The fields of a paragraph, as they are read through: an instruction to Word, and what came of it. */
export interface Fields {
  /** Takes the beginning, the middle or the end of a field (`w:fldChar`). Gives what Word draws in its place without keeping it. */
  turn(element: XmlElement): string;
  addInstruction(words: string): void;
  /** Opens a field whose instruction is known (`w:fldSimple`), and closes it. */
  begin(instruction: string): void;
  end(): void;
  /** Whether words that come now are not printed, or differ from page to page. */
  isSilent(): boolean;
  /** Address of the innermost link that is open; null where none is. */
  link(): string | null;
}

interface Field {
  instruction: string;
  isResult: boolean;
}

const LINK = /^\s*HYPERLINK\s+"([^"]+)"/;
/** Pages of one setting on paper, which a text has none of. */
const PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;
/** A number that Word counts itself, and keeps nowhere. */
const COUNTED = /^\s*AUTONUM(?:LGL|OUT)?\b/;

/** Begins with no field open; `count` gives the next number of those that Word counts in a document. */
export function createFields(count: () => number): Fields {
  const open: Field[] = [];
  return {
    turn({ attributes }) {
      const type = attributes['w:fldCharType'];
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', isResult: false });
      else if (type === 'separate' && last) last.isResult = true;
      else if (type === 'end') {
        open.pop();
        if (last && COUNTED.test(last.instruction)) return `${count()}.`;
      }
      return '';
    },
    addInstruction(words) {
      const last = open.at(-1);
      if (last) last.instruction += words;
    },
    begin: (instruction) => void open.push({ instruction, isResult: true }),
    end: () => void open.pop(),
    isSilent: () =>
      open.some(
        ({ instruction, isResult }) => !isResult || PAGES.test(instruction) || COUNTED.test(instruction),
      ),
    link: () =>
      open.map(({ instruction }) => LINK.exec(instruction)?.[1]).find((link) => link !== undefined) ?? null,
  };
}
