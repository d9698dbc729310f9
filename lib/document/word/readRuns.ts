import { createFields, type Fields } from './createFields.ts';
import { drawSymbol } from './drawSymbol.ts';
import { findChild } from './findChild.ts';
import { listChildren } from './listChildren.ts';
import { mergeStyles } from './mergeStyles.ts';
import { readStyle } from './readStyle.ts';
import type { Style } from './Style.ts';
import type { WordFile } from './WordFile.ts';
import type { NoteCall } from './WordParagraph.ts';
import type { WordRun } from './WordRun.ts';
import type { XmlElement } from './XmlElement.ts';

/** What the runs of a paragraph hold. */
export interface ReadRuns {
  runs: WordRun[];
  notes: NoteCall[];
  /** Paragraphs of text boxes that are fixed to this one. */
  boxes: XmlElement[];
  /** Half points, of most of the words. */
  size: number | null;
}

/** Moved or deleted words stand in the file, but are not printed; a fallback says again what stood before it, small letters above a word how it is spoken. */
const UNPRINTED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:rt',
]);
/* Characters that Word keeps as elements. */
const CHARACTERS: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

interface Reading extends ReadRuns {
  file: WordFile;
  base: Style;
  sizes: Map<number, number>;
  fields: Fields;
  /** A mark of the writer's own choice follows the reference. */
  isOwnMark: boolean;
}

/** Reads the runs of a paragraph (`w:p`) whose style is `base`. */
export function readRuns(paragraph: XmlElement, base: Style, file: WordFile): ReadRuns {
  const reading: Reading = {
    runs: [],
    notes: [],
    boxes: [],
    size: null,
    file,
    base,
    sizes: new Map(),
    fields: createFields(() => ++file.drawn.field),
    isOwnMark: false,
  };
  readInside(paragraph, null, reading);
  const [commonest] = [...reading.sizes].sort((a, b) => b[1] - a[1]);
  return { ...reading, size: commonest?.[0] ?? base.size };
}

function readInside(parent: XmlElement, href: string | null, reading: Reading): void {
  for (const child of listChildren(parent)) {
    if (UNPRINTED.has(child.name)) continue;
    if (child.name === 'w:r') readRun(child, href, reading);
    else if (child.name === 'w:hyperlink')
      readInside(child, reading.file.addressOf(child.attributes['r:id'] ?? '') ?? href, reading);
    else if (child.name === 'w:txbxContent') reading.boxes.push(child);
    else if (child.name === 'w:fldSimple') {
      reading.fields.begin(child.attributes['w:instr'] ?? '');
      readInside(child, href, reading);
      reading.fields.end();
    } else readInside(child, href, reading);
  }
}

function readRun(run: XmlElement, href: string | null, reading: Reading): void {
  const { file, base } = reading;
  const properties = findChild(run, 'w:rPr');
  const named = findChild(properties, 'w:rStyle')?.attributes['w:val'];
  const own = readStyle(undefined, properties);
  const style = mergeStyles(named === undefined ? own : mergeStyles(own, onlyRun(file.styleOf(named))), base);
  if (style.isHidden) return;
  const { fields } = reading;
  for (const child of listChildren(run)) {
    const drawn = child.name === 'w:fldChar' ? fields.turn(child) : '';
    if (child.name === 'w:instrText') fields.addInstruction(textOf(child));
    if (UNPRINTED.has(child.name) || fields.isSilent()) continue;
    const link = onlyAddress(href ?? fields.link());
    const add = (text: string, isRaised = style.raised === true) => {
      if (text === '') return;
      reading.runs.push({ text, isBold: style.isBold === true, isRaised, href: link });
      if (style.size !== null)
        reading.sizes.set(style.size, (reading.sizes.get(style.size) ?? 0) + text.length);
    };
    add(drawn);
    if (child.name === 'w:t') addWords(textOf(child), add, reading);
    else if (child.name === 'w:sym') addWords(drawSymbol(child), add, reading);
    else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference')
      addNote(child, add, reading);
    else if (CHARACTERS[child.name] !== undefined) add(CHARACTERS[child.name] ?? '');
    else if (child.name !== 'w:fldChar') readInside(child, href, reading);
  }
}

/** Links lead to pages and to people, and to nothing that runs. */
function onlyAddress(link: string | null): string | null {
  return link !== null && /^(?:https?|mailto):/i.test(link.trim()) ? link : null;
}

/** A style of characters says nothing of lists and headings, and its size and boldness only where it says them itself. */
function onlyRun(style: Style): Style {
  return { ...style, isBold: style.isBold || null, size: null, outlineLevel: null, list: null };
}

function addWords(text: string, add: (text: string, isRaised?: boolean) => void, reading: Reading): void {
  const note = reading.isOwnMark ? reading.notes.at(-1) : undefined;
  reading.isOwnMark = false;
  if (note) note.mark = text.trim();
  add(text, note !== undefined || undefined);
}

function addNote(
  { name, attributes }: XmlElement,
  add: (text: string, isRaised?: boolean) => void,
  reading: Reading,
): void {
  const kind = name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const id = attributes['w:id'] ?? '';
  if (attributes['w:customMarkFollows'] !== undefined) {
    reading.notes.push({ kind, id, mark: '*' });
    reading.isOwnMark = true;
    return;
  }
  reading.file.drawn[kind]++;
  const mark = reading.file.markOf(kind, reading.file.drawn[kind]);
  reading.notes.push({ kind, id, mark });
  add(mark, true);
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('');
}
