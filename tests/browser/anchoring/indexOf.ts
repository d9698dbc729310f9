import { createIndexBuilder } from '../../../lib/anchoring/createIndexBuilder.ts';
import type { TextIndex } from '../../../lib/anchoring/TextIndex.ts';

/** Puts markup into a fresh root and indexes it. */
export function indexOf(markup: string): TextIndex {
  const root = document.createElement('div');
  root.innerHTML = markup;
  document.body.replaceChildren(root);
  const builder = createIndexBuilder(root, (tree) => new Set(tree.querySelectorAll('[data-skipped]')));
  builder.run(Number.POSITIVE_INFINITY);
  return builder.finish();
}
