import { findChild } from './findChild.ts';
import { isOn } from './isOn.ts';
import type { Style } from './Style.ts';
import type { XmlElement } from './XmlElement.ts';

/** What the properties of a paragraph (`w:pPr`) and of a run (`w:rPr`) say. */
export function readStyle(paragraph: XmlElement | undefined, run: XmlElement | undefined): Style {
  const list = findChild(paragraph, 'w:numPr');
  const numbers = findChild(list, 'w:numId')?.attributes['w:val'];
  const level = findChild(list, 'w:ilvl')?.attributes['w:val'];
  const outline = findChild(paragraph, 'w:outlineLvl')?.attributes['w:val'];
  const size = Number(findChild(run, 'w:sz')?.attributes['w:val']);
  const vertical = findChild(run, 'w:vertAlign')?.attributes['w:val'];
  // Words that run from right to left have a boldness of their own.
  const isRightToLeft = isOn(findChild(run, 'w:rtl')) === true && findChild(run, 'w:bCs') !== undefined;
  return {
    isBold: isOn(findChild(run, isRightToLeft ? 'w:bCs' : 'w:b')),
    isHidden: isOn(findChild(run, 'w:vanish')),
    size: size > 0 ? size : null,
    raised: vertical === undefined ? null : vertical === 'superscript',
    outlineLevel: outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : null,
    list:
      numbers === undefined && level === undefined
        ? null
        : { list: numbers ?? '', level: level === undefined ? null : Number(level) },
  };
}
