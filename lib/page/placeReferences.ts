import { findSegment } from '../anchoring/findSegment.ts';
import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { Reference } from '../symbols/Reference.ts';
import { boxOf } from './boxOf.ts';
import type { PageReference } from './PageReference.ts';

/** Kinds that are so frequent that their underline would unsettle a page: shown on hover only. */
const QUIET_KINDS: Reference['kind'][] = ['article', 'rule'];

/** Says of each reference where it stands on the page. References must be ascending. */
export function placeReferences(index: TextIndex, references: Reference[]): PageReference[] {
  const blockStarts = index.blocks.map((block) => block.start);
  const links = index.marks.filter((mark) => mark.element.hasAttribute('href'));
  let link = 0;
  /** The block of the last reference, with its box: a block has many. */
  let block = -1;
  let element: Element = index.root;
  return references.map((reference) => {
    while (link < links.length && (links[link]?.end ?? 0) <= reference.start) link++;
    const around = links[link];
    const at = findSegment(blockStarts, reference.start);
    if (at !== block) element = boxOf(index.blocks[at]?.element ?? index.root);
    block = at;
    const isLinked = around !== undefined && around.start < reference.end;
    return {
      reference,
      element,
      isQuiet: isLinked || QUIET_KINDS.includes(reference.kind),
      pageLink: isLinked ? (around.element as HTMLAnchorElement).href : null,
    };
  });
}
