import { expect, test } from 'vitest';
import { createIndexBuilder } from '../../../lib/anchoring/createIndexBuilder.ts';
import { renewIndex } from '../../../lib/anchoring/renewIndex.ts';
import type { TextIndex } from '../../../lib/anchoring/TextIndex.ts';
import fc from '../../fixtures/fc.ts';
import { putMarkup } from './putMarkup.ts';

const NOTHING = () => new Set<Element>();

function read(root: Element): TextIndex {
  const builder = createIndexBuilder(root, NOTHING);
  builder.run(Number.POSITIVE_INFINITY);
  return builder.finish();
}

const words = fc.constantFrom('one', ' two', '  ', '\n', 'three ', 'a b', '');
const { markup } = fc.letrec<{ markup: string; piece: string }>((tie) => ({
  markup: fc.array(tie('piece'), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.constantFrom('<br>', '<script>let a;</script>', '<p hidden>no</p>', '<td>x</td>'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'a', 'li', 'pre', 'h2', 'section'), tie('markup'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
}));

/** What a page does to one of its elements; gives the element that holds what changed. */
const CHANGES: ((element: Element, more: string) => Element | null)[] = [
  (element, more) => {
    element.insertAdjacentHTML('beforeend', more);
    return element;
  },
  (element, more) => {
    element.innerHTML = more;
    return element;
  },
  (element) => {
    element.replaceChildren();
    return element;
  },
  (element) => {
    const { parentElement } = element;
    element.remove();
    return parentElement;
  },
  (element) => {
    element.toggleAttribute('hidden');
    return element.parentElement;
  },
  (element, more) => {
    if (element.firstChild instanceof Text) element.firstChild.data = more.replace(/<[^>]*>/g, '');
    return element;
  },
];

const change = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.integer({ min: 0, max: CHANGES.length - 1 }),
  more: markup,
});

test('an index that is renewed where its page changed is that of the page read anew', () => {
  let renewals = 0;
  fc.assert(
    fc.property(markup, fc.array(change, { minLength: 1, maxLength: 4 }), (given, changes) => {
      const root = putMarkup(`<p>before</p>${given}<p>after</p>`);
      let index = read(root);
      for (const { at, how, more } of changes) {
        const elements = [...root.querySelectorAll('*')];
        const element = elements[Math.floor(at * elements.length)];
        const holder = element && CHANGES[how]?.(element, more);
        if (!holder) continue;
        const renewed = renewIndex(index, [holder], NOTHING);
        const whole = read(root);
        if (renewed !== null) {
          renewals++;
          expect(renewed).toEqual(whole);
        }
        index = renewed ?? whole;
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
  expect(renewals).toBeGreaterThan(1000);
});

test('one paragraph of ten thousand is read without reading the others', () => {
  const root = putMarkup(Array.from({ length: 10_000 }, (_, at) => `<p>Paragraph ${at}.</p>`).join('\n'));
  const index = read(root);
  const paragraph = root.children[5_000] as Element;
  paragraph.textContent = 'Other words.';
  const asked: ParentNode[] = [];
  const renewed = renewIndex(index, [paragraph], (tree) => {
    asked.push(tree);
    return NOTHING();
  });
  expect(renewed?.blocks[5_000]).toMatchObject({ element: paragraph });
  expect(renewed?.text).toBe(read(root).text);
  // Whoever reads a tree asks what of it is to be left out.
  expect(asked).toEqual([root, paragraph]);
});
