import { expect, describe as group, test } from 'vitest';
import { anchor, describe } from '../../../lib/anchoring/index.ts';
import { putMarkup } from './putMarkup.ts';

const MARKUP = '<p>The harbour<!-- a comment --> keeps a list.</p><p>The ferry keeps a list.</p>';

/** Roots of every kind with the same text. */
const ROOTS: [name: string, make: () => Element][] = [
  ['an element of the page', () => putMarkup(MARKUP)],
  ['the body', () => putMarkup(MARKUP).ownerDocument.body],
  ['the whole page', () => putMarkup(MARKUP).ownerDocument.documentElement],
  [
    'an element in no page',
    () => {
      const root = document.createElement('div');
      root.innerHTML = MARKUP;
      return root;
    },
  ],
  ['a page that is not shown', () => new DOMParser().parseFromString(MARKUP, 'text/html').body],
  [
    'the page of a frame',
    () => {
      const frame = document.createElement('iframe');
      putMarkup('').append(frame);
      const inner = frame.contentDocument;
      if (inner === null) throw new Error('the frame has no page');
      inner.body.innerHTML = MARKUP;
      return inner.body;
    },
  ],
  [
    'what is in a component',
    () => {
      const host = putMarkup('<article></article>').firstElementChild;
      const root = document.createElement('div');
      root.innerHTML = MARKUP;
      host?.attachShadow({ mode: 'open' }).append(root);
      return root;
    },
  ],
];

/** The words of the second paragraph. */
function lastText(root: Element): Text {
  const text = root.lastElementChild?.firstChild;
  if (!(text instanceof Text)) throw new Error('the markup ends without a paragraph');
  return text;
}

function rangeOf(from: [Node | null | undefined, number], to: [Node | null | undefined, number]): Range {
  if (!from[0] || !to[0]) throw new Error('the markup has no such node');
  const range = (from[0].ownerDocument ?? document).createRange();
  range.setStart(from[0], from[1]);
  range.setEnd(to[0], to[1]);
  return range;
}

group('a range', () => {
  test.each(ROOTS)('is described and found in %s', (_, make) => {
    const root = make();
    const [, second] = root.querySelectorAll('p');
    const range = rangeOf([second?.firstChild, 10], [second?.firstChild, 22]);
    const selectors = describe(root, range);
    expect(selectors[0]).toMatchObject({ exact: 'keeps a list' });
    const found = anchor(root, selectors);
    expect(found).toMatchObject({ how: 'exact' });
    if (!('range' in found)) return;
    expect(found.range.startContainer).toBe(range.startContainer);
    expect(found.range.toString()).toBe('keeps a list');
  });

  test.each<[string, (root: Element) => Range, string]>([
    [
      'from inside a comment',
      (root) => rangeOf([root.querySelector('p')?.childNodes[1], 3], [root.querySelector('p')?.lastChild, 6]),
      ' keeps',
    ],
    [
      'to inside a comment',
      (root) =>
        rangeOf([root.querySelector('p')?.firstChild, 4], [root.querySelector('p')?.childNodes[1], 3]),
      'harbour',
    ],
    ['between elements', (root) => rangeOf([root, 1], [root, 2]), 'The ferry keeps a list.'],
    [
      'from before the root',
      (root) => rangeOf([document, 0], [root.querySelector('p')?.firstChild, 3]),
      'The',
    ],
    [
      'to behind the root',
      (root) => rangeOf([lastText(root), 18], [document.body, document.body.childNodes.length]),
      'list.',
    ],
  ])('%s is described by the words in it', (_, select, words) => {
    const root = putMarkup(MARKUP);
    const selectors = describe(root, select(root));
    expect(selectors[0]).toMatchObject({ exact: words });
    const found = anchor(root, selectors);
    expect('range' in found && found.range.toString()).toBe(words);
  });

  test.each<[string, (root: Element) => void]>([
    ['its text nodes are split', (root) => lastText(root).splitText(14).splitText(3)],
    [
      'its words are wrapped',
      (root) =>
        rangeOf([lastText(root), 10], [lastText(root), 15]).surroundContents(document.createElement('b')),
    ],
    [
      'empty text nodes stand in it',
      (root) => root.lastElementChild?.prepend('', document.createComment('no'), ''),
    ],
  ])('is found again after %s', (_, change) => {
    const root = putMarkup(MARKUP);
    const selectors = describe(root, rangeOf([lastText(root), 10], [lastText(root), 22]));
    change(root);
    const found = anchor(root, selectors);
    expect(found).toMatchObject({ how: 'exact' });
    expect('range' in found && found.range.toString()).toBe('keeps a list');
    root.normalize();
    expect(anchor(root, selectors)).toMatchObject({ how: 'exact' });
  });
});
