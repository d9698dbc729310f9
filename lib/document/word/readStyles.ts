import { findChild } from './findChild.ts';
import { listChildren } from './listChildren.ts';
import { mergeStyles } from './mergeStyles.ts';
import { readStyle } from './readStyle.ts';
import type { Style } from './Style.ts';
import type { XmlElement } from './XmlElement.ts';

/** Gives the whole style of a name, with all that it rests on; the default paragraph's for null. */
export type StyleOf = (id: string | null) => Style;

const HEADING_NAME = /^heading (\d)$/i;
const DEEPEST = 20;

/** Reads the styles of a file (`word/styles.xml`; undefined where it has none). */
export function readStyles(root: XmlElement | undefined): StyleOf {
  const elements = new Map<string, XmlElement>();
  let standard: string | null = null;
  for (const style of listChildren(root, 'w:style')) {
    const id = style.attributes['w:styleId'] ?? '';
    elements.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && style.attributes['w:default'] === '1') standard = id;
  }
  const defaults = findChild(root, 'w:docDefaults');
  const base = readStyle(
    findChild(defaults, 'w:pPrDefault', 'w:pPr'),
    findChild(defaults, 'w:rPrDefault', 'w:rPr'),
  );
  const known = new Map<string | null, Style>();
  function styleOf(id: string | null, depth = 0): Style {
    const kept = known.get(id);
    if (kept) return kept;
    const element = elements.get(id ?? standard ?? '');
    if (!element || depth > DEEPEST) return base;
    const below = findChild(element, 'w:basedOn')?.attributes['w:val'];
    const own = readStyle(findChild(element, 'w:pPr'), findChild(element, 'w:rPr'));
    const named = HEADING_NAME.exec(findChild(element, 'w:name')?.attributes['w:val'] ?? '')?.[1];
    const whole = mergeStyles(
      named ? { ...own, outlineLevel: own.outlineLevel ?? Number(named) } : own,
      below === undefined ? base : styleOf(below, depth + 1),
    );
    known.set(id, whole);
    return whole;
  }
  return (id) => styleOf(id);
}
