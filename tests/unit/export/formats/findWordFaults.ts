import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { readWord } from './readWord.ts';

/** The children that come first in an element, in the order that ISO/IEC 29500-1 gives them; others may follow. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:p': ['w:pPr'],
  'w:r': ['w:rPr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:tc': ['w:tcPr'],
  'w:pPr': [
    ...[
      'w:pStyle',
      'w:keepNext',
      'w:keepLines',
      'w:pageBreakBefore',
      'w:framePr',
      'w:widowControl',
      'w:numPr',
    ],
    ...[
      'w:suppressLineNumbers',
      'w:pBdr',
      'w:shd',
      'w:tabs',
      'w:suppressAutoHyphens',
      'w:kinsoku',
      'w:wordWrap',
    ],
    ...['w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd'],
    ...[
      'w:snapToGrid',
      'w:spacing',
      'w:ind',
      'w:contextualSpacing',
      'w:mirrorIndents',
      'w:jc',
      'w:outlineLvl',
      'w:rPr',
    ],
  ],
  'w:rPr': [
    ...[
      'w:rStyle',
      'w:rFonts',
      'w:b',
      'w:bCs',
      'w:i',
      'w:iCs',
      'w:caps',
      'w:smallCaps',
      'w:strike',
      'w:dstrike',
    ],
    ...['w:outline', 'w:shadow', 'w:emboss', 'w:imprint', 'w:noProof', 'w:snapToGrid', 'w:vanish', 'w:color'],
    ...[
      'w:spacing',
      'w:w',
      'w:kern',
      'w:position',
      'w:sz',
      'w:szCs',
      'w:highlight',
      'w:u',
      'w:effect',
      'w:bdr',
    ],
    ...['w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang'],
  ],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:tcBorders', 'w:shd', 'w:noWrap', 'w:tcMar', 'w:vAlign'],
  'w:sectPr': [
    'w:headerReference',
    'w:footerReference',
    'w:footnotePr',
    'w:pgSz',
    'w:pgMar',
    'w:pgNumType',
    'w:docGrid',
  ],
};

interface Element {
  name: string;
  children: string[];
}

/** What would keep Word from opening a file, or have it mended: nothing in a sound one. */
export function findWordFaults(bytes: ArrayBuffer): string[] {
  const { parts } = readWord(bytes);
  const names = new Set(Object.keys(unzipSync(new Uint8Array(bytes))));
  const faults = [...findMissingTargets(parts, names), ...findUntypedParts(parts, names)];
  for (const part of ['word/document.xml', 'word/footnotes.xml'])
    faults.push(...findBadOrder(parts[part] ?? '').map((fault) => `${part}: ${fault}`));
  const marks = idsOf(parts['word/document.xml'] ?? '', 'footnoteReference');
  const notes = idsOf(parts['word/footnotes.xml'] ?? '', 'footnote');
  if (new Set(notes).size < notes.length) faults.push('two footnotes of one id');
  if (new Set(marks).size < marks.length) faults.push('two marks of one footnote');
  for (const id of marks) if (!notes.includes(id)) faults.push(`no footnote ${id}`);
  for (const id of notes.map(Number)) if (id > 0 && !marks.includes(String(id))) faults.push(`no mark ${id}`);
  const drawn = [...(parts['word/document.xml'] ?? '').matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)];
  if (new Set(drawn.map(([, id]) => id)).size < drawn.length) faults.push('two bookmarks of one id');
  return faults;
}

function findBadOrder(xml: string): string[] {
  const faults: string[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    open.at(-1)?.children.push(name);
    open.push({ name, children: [] });
  });
  parser.on('closetag', () => {
    const { name, children } = open.pop() ?? { name: '', children: [] };
    const wanted = ORDER[name];
    const places = children.map((child) => wanted?.indexOf(child) ?? -1);
    const known = places.filter((place) => place >= 0);
    if (wanted && known.some((place, at) => place < (known[at - 1] ?? 0)))
      faults.push(`order in ${name}: ${children}`);
    if (/Pr$/.test(name) && wanted && places.includes(-1)) faults.push(`unknown in ${name}: ${children}`);
    if (/Pr$/.test(name) && new Set(children).size < children.length && name !== 'w:sectPr')
      faults.push(`twice in ${name}`);
    // Word refuses a cell, and a footnote, that does not end with a paragraph.
    if ((name === 'w:tc' || name === 'w:footnote') && children.at(-1) !== 'w:p')
      faults.push(`${name} without w:p`);
  });
  parser.write(xml).close();
  return faults;
}

function findMissingTargets(parts: Record<string, string>, names: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  for (const [name, xml] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]*$/, '');
    const ids: string[] = [];
    for (const [tag] of xml.matchAll(/<Relationship [^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      ids.push(/Id="([^"]*)"/.exec(tag)?.[1] ?? '');
      const isOutside = tag.includes('TargetMode="External"');
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      if (!isOutside && !names.has(path)) faults.push(`${name}: no ${target}`);
      if (isOutside && !/^(?:https?|mailto):/.test(target)) faults.push(`${name}: leads to ${target}`);
    }
    if (new Set(ids).size < ids.length) faults.push(`${name}: two relationships of one id`);
    const part = `${folder}${name.replace(/^.*_rels\//, '').replace(/\.rels$/, '')}`;
    for (const [, id = ''] of (parts[part] ?? '').matchAll(/ r:(?:id|embed)="([^"]*)"/g))
      if (!ids.includes(id)) faults.push(`${part}: no relationship ${id}`);
  }
  return faults;
}

function findUntypedParts(parts: Record<string, string>, names: ReadonlySet<string>): string[] {
  const types = parts['[Content_Types].xml'] ?? '';
  const endings = [...types.matchAll(/Extension="([^"]*)"/g)].map(([, ending]) => ending);
  const typed = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, part = '']) => part);
  const missing = typed.filter((part) => !names.has(part)).map((part) => `typed, but not there: ${part}`);
  const untyped = [...names].filter(
    (name) =>
      name !== '[Content_Types].xml' && !typed.includes(name) && !endings.includes(name.split('.').at(-1)),
  );
  return [...missing, ...untyped.map((name) => `without a type: ${name}`)];
}

function idsOf(xml: string, element: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:${element} [^>]*w:id="(-?\\d+)"`, 'g'))].map(([, id = '']) => id);
}
