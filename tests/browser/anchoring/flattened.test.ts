import { expect, describe as group, test } from 'vitest';
import { anchor, describe, snapshot } from '../../../lib/anchoring/index.ts';
import { indexRoot } from '../../../lib/anchoring/indexRoot.ts';
import { spanOfRange } from '../../../lib/anchoring/spanOfRange.ts';

/** A component: what its shadow root holds, and what stands in it on the page. */
const component = (shadow: string, light = '', name = 'x-part') =>
  `<${name}><template shadowrootmode="open">${shadow}</template>${light}</${name}>`;
const BLOCK = '<style>:host { display: block; }</style>';

function putParts(markup: string): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  root.setHTMLUnsafe(markup);
  return root;
}

const CASES: { name: string; markup: string; text: string[] }[] = [
  {
    name: 'a component between two paragraphs',
    markup: `<p>One.</p>${component('<p>Two.</p>')}<p>Three.</p>`,
    text: ['One.', 'Two.', 'Three.'],
  },
  {
    name: 'what is put into a slot stands in its place',
    markup: component('<p>One.</p><slot></slot><p>Three.</p>', '<p>Two.</p>'),
    text: ['One.', 'Two.', 'Three.'],
  },
  {
    name: 'several things in one slot, between others that are in none',
    markup: component(
      '<p>One.</p><slot></slot>',
      '<p>Two.</p><!-- --><p slot="none">Nowhere.</p><p>Three.</p>',
    ),
    text: ['One.', 'Two.', 'Three.'],
  },
  {
    name: 'slots with names, in another order than the page',
    markup: component(
      '<slot name="first"></slot><slot name="last"></slot>',
      '<p slot="last">Two.</p><p slot="first">One.</p>',
    ),
    text: ['One.', 'Two.'],
  },
  {
    name: 'what a slot holds itself shows where nothing is put into it',
    markup:
      component('<slot><p>One.</p></slot>') +
      component(
        '<slot name="some"><p>Two.</p></slot><slot name="none"><p>Four.</p></slot>',
        '<p slot="some">Three.</p>',
      ),
    text: ['One.', 'Three.', 'Four.'],
  },
  {
    name: 'what is put into no slot is not shown',
    markup: `${component('<p>One.</p>', '<p>Nowhere.</p>')}<p>Two.</p>`,
    text: ['One.', 'Two.'],
  },
  {
    name: 'a component in a component',
    markup: component(`<p>One.</p>${component('<p>Two.</p>')}<p>Three.</p>`),
    text: ['One.', 'Two.', 'Three.'],
  },
  {
    name: 'a slot in a slot',
    markup: component(
      `<p>One.</p>${component('<slot></slot><p>Three.</p>', '<slot></slot>')}<p>Four.</p>`,
      '<p>Two.</p>',
    ),
    text: ['One.', 'Two.', 'Three.', 'Four.'],
  },
  {
    name: 'a component within a sentence goes on with it',
    markup: `<p>See ${component('A/64/<slot></slot>', '293')}, and <b>${component('B')}</b>.</p>`,
    text: ['See A/64/293, and B.'],
  },
  {
    name: 'a component that is a block ends what stands before it',
    markup: `One.${component(`${BLOCK}Two.`)}${component(`${BLOCK}Three.`)}Four.`,
    text: ['One.', 'Two.', 'Three.', 'Four.'],
  },
];

const rangeOf = (root: Element, words: string) => {
  const found = anchor(root, [{ type: 'TextQuoteSelector', exact: words }]);
  if ('orphan' in found) throw new Error(`"${words}" is not on the page of this test: ${found.orphan}.`);
  return found.range;
};

group('pages are read in the order in which they are shown', () => {
  test.each(CASES)('$name', ({ markup, text }) => {
    expect(indexRoot(putParts(markup)).text.split('\n\n')).toEqual(text);
  });

  test.each(CASES)('each passage is described and found again: $name', ({ markup, text }) => {
    const root = putParts(markup);
    const version = snapshot(root);
    const index = indexRoot(root);
    for (const words of text.flatMap((block) => block.match(/\p{L}+/gu) ?? [])) {
      const range = rangeOf(root, words);
      const { start, end } = spanOfRange(index, range);
      expect(index.text.slice(start, end)).toBe(words);
      const selectors = describe(root, range);
      expect(selectors[0]).toMatchObject({ exact: words });
      for (const options of [{}, { snapshot: version }]) {
        const found = anchor(root, selectors, options);
        expect('range' in found && [found.how, String(found.range)]).toEqual(['exact', words]);
      }
    }
  });
});

test('a passage over a component holds what it shows, and is found again when the page has moved', () => {
  const root = putParts(`<p>One harbour.</p>${component('<p>Two boats.</p>')}<p>Three crews.</p>`);
  const range = rangeOf(root, 'harbour.');
  range.setEnd(root.lastElementChild?.firstChild as Text, 5);
  const selectors = describe(root, range);
  expect(selectors).toEqual([
    expect.objectContaining({ exact: 'harbour.\n\nTwo boats.\n\nThree' }),
    { type: 'TextPositionSelector', start: 4, end: 17 },
  ]);
  const version = snapshot(root);
  expect(anchor(root, selectors, { snapshot: version })).toMatchObject({ how: 'exact' });
  root.prepend('Words before all others. ');
  const found = anchor(root, selectors, { snapshot: version });
  expect('range' in found && [found.how, String(found.range)]).toEqual(['moved', 'harbour.Three']);
});

test('a component that is selected from outside is selected with all that it shows', () => {
  const root = putParts(`<p>One.</p>${component('<p>Two.</p><slot></slot>', '<p>Three.</p>')}<p>Four.</p>`);
  const index = indexRoot(root);
  const range = new Range();
  range.selectNode(root.children[1] as Element);
  const { start, end } = spanOfRange(index, range);
  expect(index.text.slice(start, end)).toBe('Two.\n\nThree.');
});

test('no range runs from one tree into another, or through slots against the order of the page', () => {
  const inOther = putParts(`<p>One.</p>${component('<p>Two.</p>')}`);
  expect(anchor(inOther, [{ type: 'TextQuoteSelector', exact: 'One.\n\nTwo.' }])).toEqual({
    orphan: 'missing',
  });
  const turned = putParts(
    component('<slot name="a"></slot><slot></slot>', '<p>Two.</p><p slot="a">One.</p>'),
  );
  expect(anchor(turned, [{ type: 'TextQuoteSelector', exact: 'One.\n\nTwo.' }])).toEqual({
    orphan: 'missing',
  });
});

test('ten thousand paragraphs in one slot are read as fast as outside of it', () => {
  const paragraphs = Array.from({ length: 10_000 }, (_, at) => `<p>Paragraph ${at}.</p>`).join('');
  const root = putParts(component('<p>Before.</p><slot></slot>', paragraphs));
  const began = performance.now();
  expect(indexRoot(root).blocks).toHaveLength(10_001);
  // Looking through the slot for each of them would take a minute.
  expect(performance.now() - began).toBeLessThan(20_000);
});
