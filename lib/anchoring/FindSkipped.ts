/** Gives the elements of a page's tree, or of the tree of a component in it, whose content is not text of the document. */
export type FindSkipped = (tree: ParentNode) => ReadonlySet<Element>;
