import { findPrintedSymbols } from '../../symbols/findPrintedSymbols.ts';
import { createLabels } from './createLabels.ts';
import { findChild } from './findChild.ts';
import { isOn } from './isOn.ts';
import { listChildren } from './listChildren.ts';
import { parseXml } from './parseXml.ts';
import { readNoteMarks } from './readNoteMarks.ts';
import { readParagraphs } from './readParagraphs.ts';
import { readStyles } from './readStyles.ts';
import type { WordFile } from './WordFile.ts';
import type { NoteCall, WordParagraph } from './WordParagraph.ts';
import type { WordParts } from './WordParts.ts';
import type { WordText } from './WordText.ts';
import { writeWordText } from './writeWordText.ts';
import type { XmlElement } from './XmlElement.ts';

const DOCUMENT = 'word/document.xml';
/** A masthead with its title takes no more. */
const MASTHEAD_PARAGRAPHS = 30;
const SPACE = { text: ' ', isBold: false, isRaised: false, href: null };

/**
 * Reads the text of a Word file from its parts, as it is printed: the header of the first page before the body, numbers
 * that Word counts, each note behind its paragraph; deleted, moved and hidden words left out.
 * @throws SyntaxError where a part is missing or broken.
 */
export function readWordText(parts: WordParts): WordText {
  const rootOf = (name: string): XmlElement | undefined => {
    const xml = parts.get(name);
    return xml === undefined ? undefined : parseXml(xml);
  };
  const body = findChild(rootOf(DOCUMENT), 'w:body');
  if (!body) throw new SyntaxError('the file holds no document');
  const targets = readTargets(rootOf('word/_rels/document.xml.rels'));
  const file: WordFile = {
    styleOf: readStyles(rootOf('word/styles.xml')),
    labelOf: createLabels(rootOf('word/numbering.xml')),
    addressOf: (name) => {
      const target = targets.get(name);
      return target?.isOutside ? target.path : null;
    },
    drawn: { footnote: 0, endnote: 0, field: 0 },
    markOf: readNoteMarks(rootOf('word/settings.xml'), findFirstSection(body)),
  };
  const notes = { footnote: rootOf('word/footnotes.xml'), endnote: rootOf('word/endnotes.xml') };
  const headerOf = (name: string | undefined) => {
    const root = name === undefined ? undefined : rootOf(partOf(targets.get(name)?.path ?? ''));
    return root ? readParagraphs(root, file, true) : [];
  };
  const [first, ...later] = findHeaders(body).map(headerOf);
  const read = readParagraphs(body, file);
  // Where the first page has no header of its own, that of later pages is not printed on it, but can say what the page does not.
  const header = first && first.length > 0 ? first : namesItself(read) ? [] : later.find(hasAny);
  const paragraphs = [...(header ?? []), ...read];
  return writeWordText(
    paragraphs.flatMap((paragraph) => [
      paragraph,
      ...paragraph.notes.flatMap((call) => readNote(call, notes[call.kind], file)),
    ]),
  );
}

interface Target {
  path: string;
  isOutside: boolean;
}

function readTargets(root: XmlElement | undefined): Map<string, Target> {
  return new Map(
    listChildren(root, 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      { path: attributes.Target ?? '', isOutside: attributes.TargetMode === 'External' },
    ]),
  );
}

/** Addresses of parts begin at the folder of the document, or at that of the file. */
function partOf(path: string): string {
  return path.startsWith('/') ? path.slice(1) : `word/${path}`;
}

function hasAny(paragraphs: readonly WordParagraph[]): boolean {
  return paragraphs.length > 0;
}

/** Whether the first lines of the text hold a symbol, as a masthead does. */
function namesItself(paragraphs: readonly WordParagraph[]): boolean {
  return paragraphs
    .slice(0, MASTHEAD_PARAGRAPHS)
    .some(({ runs }) =>
      findPrintedSymbols(runs.map(({ text }) => text).join('')).some(({ start }) => start === 0),
    );
}

/** The headers of the first section, that of its first page before those of later pages. */
function findHeaders(body: XmlElement): (string | undefined)[] {
  const section = findFirstSection(body);
  const isOther = isOn(findChild(section, 'w:titlePg')) === true;
  const types = isOther ? ['first', 'default', 'even'] : ['default', 'even'];
  const headers = listChildren(section, 'w:headerReference');
  return types.map(
    (type) => headers.find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id'],
  );
}

/** A section's properties stand in its last paragraph; the last section's at the end of the body. */
function findFirstSection(body: XmlElement): XmlElement | undefined {
  for (const child of listChildren(body)) {
    const inside = child.name === 'w:sectPr' ? child : findChild(child, 'w:pPr', 'w:sectPr');
    if (inside) return inside;
  }
  return undefined;
}

/** A note is one paragraph, whatever it holds; its mark stands before it. */
function readNote(call: NoteCall, root: XmlElement | undefined, file: WordFile): WordParagraph[] {
  const element = listChildren(root, `w:${call.kind}`).find(
    ({ attributes }) => attributes['w:id'] === call.id,
  );
  if (!element) return [];
  const [first, ...others] = readParagraphs(element, file);
  if (!first) return [];
  const runs = [...withMark(first, call.mark), ...others.flatMap(({ runs: own }) => [SPACE, ...own])];
  return [{ ...first, kind: 'footnote', label: '', runs }];
}

/** A mark of the writer's own stands in the note as text already. */
function withMark({ runs }: WordParagraph, mark: string): WordParagraph['runs'] {
  const printed = { text: mark, isBold: false, isRaised: true, href: null };
  const at = runs.findIndex(({ text }) => text.trim() !== '');
  const first = runs[at];
  if (!first?.text.trimStart().startsWith(mark) || /^\d/.test(mark)) return [printed, ...runs];
  const rest = first.text.trimStart().slice(mark.length);
  return [printed, { ...first, text: rest }, ...runs.slice(at + 1)];
}
