import type { Block } from '../document/Block.ts';

/** What an element makes of the text in it. */
export type BlockRole = Pick<Block, 'kind' | 'headingLevel' | 'listDepth'>;

const PLAIN: BlockRole = { kind: 'paragraph', headingLevel: null, listDepth: null };

const KINDS: Record<string, Block['kind']> = {
  tr: 'table-row',
  pre: 'preformatted',
  plaintext: 'preformatted',
  caption: 'caption',
  figcaption: 'caption',
};

/** Roles of DPUB-ARIA that name a note. */
const NOTE_ROLES = ['doc-footnote', 'doc-endnote'];

function headingLevelOf(element: Element): number | null {
  const name = /^h([1-6])$/.exec(element.localName);
  if (name !== null) return Number(name[1]);
  if (element.getAttribute('role') !== 'heading') return null;
  // Level 2 is what ARIA assumes where none is given.
  return Number(element.getAttribute('aria-level') ?? 2) || 2;
}

function readRole(element: Element, outer: BlockRole): BlockRole {
  const headingLevel = headingLevelOf(element);
  if (headingLevel !== null) return { ...outer, kind: 'heading', headingLevel };
  const name = element.localName;
  if (name === 'ul' || name === 'ol') return { ...outer, listDepth: (outer.listDepth ?? 0) + 1 };
  if (name === 'li') return { ...outer, kind: 'list-item', listDepth: outer.listDepth ?? 1 };
  if (NOTE_ROLES.includes(element.getAttribute('role') ?? '')) return { ...outer, kind: 'footnote' };
  const kind = KINDS[name];
  return kind === undefined ? outer : { ...outer, kind };
}

/**
 * Gives a function from an element under `root` to what its text is, by the element and those around it:
 * a paragraph in a list item is a list item, one in a table cell a table row.
 */
export function createBlockRoles(root: Element): (element: Element) => BlockRole {
  const known = new Map<Element, BlockRole>();
  function roleOf(element: Element): BlockRole {
    const found = known.get(element);
    if (found !== undefined) return found;
    const parent = element === root ? null : element.parentElement;
    const role = readRole(element, parent === null ? PLAIN : roleOf(parent));
    known.set(element, role);
    return role;
  }
  return roleOf;
}
