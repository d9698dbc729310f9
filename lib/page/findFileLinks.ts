import type { TextIndex } from '../anchoring/TextIndex.ts';
import type { Finder } from './Finder.ts';
import { isFileLink } from './isFileLink.ts';

/** More of them than this a page does not ask about. */
const MOST = 500;

/** The links of a page to files whose names do not say which document they are, as job numbers do not. */
export function findFileLinks(index: TextIndex, finder: Finder): HTMLAnchorElement[] {
  const links = index.marks.flatMap(({ element }) => (element instanceof HTMLAnchorElement ? [element] : []));
  return [...new Set(links)]
    .filter(({ href }) => isFileLink(href) && finder.symbolOfLink(href) === null)
    .slice(0, MOST);
}
