import { createLabels } from './createLabels.ts';
import { findChild } from './findChild.ts';
import { listChildren } from './listChildren.ts';
import { parseXml } from './parseXml.ts';
import { readParagraphs } from './readParagraphs.ts';
import { readStyles } from './readStyles.ts';
import type { WordFile } from './WordFile.ts';
import type { NoteCall, WordParagraph } from './WordParagraph.ts';
import type { WordParts } from './WordParts.ts';
import type { WordText } from './WordText.ts';
import { writeWordText } from './writeWordText.ts';
import type { XmlElement } from './XmlElement.ts';

const DOCUMENT = 'word/document.xml';

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
    drawn: { footnote: 0, endnote: 0 },
  };
  const notes = { footnote: rootOf('word/footnotes.xml'), endnote: rootOf('word/endnotes.xml') };
  const header = findHeader(body)
    .map((name) => rootOf(`word/${targets.get(name)?.path ?? ''}`))
    .map((root) => (root ? readParagraphs(root, file, true) : []))
    .find((paragraphs) => paragraphs.length > 0);
  const paragraphs = [...(header ?? []), ...readParagraphs(body, file)];
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

/** The headers of the first page, the one that is drawn first: others are of later pages, or were left in the file. */
function findHeader(body: XmlElement): string[] {
  const section = findFirstSection(body);
  const isOther = findChild(section, 'w:titlePg') !== undefined;
  const types = isOther ? ['first', 'default', 'even'] : ['default', 'even'];
  const headers = listChildren(section, 'w:headerReference');
  return types.flatMap(
    (type) => headers.find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id'] ?? [],
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

/** The paragraphs of a note; its mark stands before the first. */
function readNote(call: NoteCall, root: XmlElement | undefined, file: WordFile): WordParagraph[] {
  const element = listChildren(root, `w:${call.kind}`).find(
    ({ attributes }) => attributes['w:id'] === call.id,
  );
  if (!element) return [];
  return readParagraphs(element, file).map((paragraph, index) => ({
    ...paragraph,
    kind: 'footnote',
    label: '',
    runs: index === 0 ? withMark(paragraph, call.mark) : paragraph.runs,
  }));
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
