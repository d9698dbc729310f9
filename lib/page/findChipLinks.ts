import { findSegment } from '../anchoring/findSegment.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { Finder } from './Finder.ts';

/** A link whose words do not say which document it leads to. */
export interface ChipLink {
  element: Element;
  symbol: string;
}

/**
 * The links of a page whose target is a document that neither their own words nor the text around them name.
 *
 * One a document and block: six links to six languages are one document, and a row that prints the symbol needs no chip.
 */
export function findChipLinks(index: TextIndex, references: Reference[], finder: Finder): ChipLink[] {
  const blockStarts = index.blocks.map((block) => block.start);
  const referenceStarts = references.map(({ start }) => start);
  const blockOf = (offset: number) => findSegment(blockStarts, offset);
  const named = new Set(
    references.map((reference) => `${blockOf(reference.start)} ${reference.canonical ?? ''}`),
  );
  const chips: ChipLink[] = [];
  for (const mark of index.marks) {
    if (!mark.element.hasAttribute('href')) continue;
    const found = finder.symbolOfLink((mark.element as HTMLAnchorElement).href);
    if (found === null) continue;
    const key = `${blockOf(mark.start)} ${found.symbol}`;
    const last = references[findSegment(referenceStarts, mark.end - 1)];
    const isNamed = last !== undefined && last.end > mark.start;
    if (isNamed || named.has(key)) continue;
    named.add(key);
    chips.push({ element: mark.element, symbol: found.symbol });
  }
  return chips;
}
