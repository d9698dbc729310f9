import { expect, describe as group, test } from 'vitest';
import { anchor, describe, snapshot } from '../../../lib/anchoring/index.ts';
import { indexRoot } from '../../../lib/anchoring/indexRoot.ts';
import { putMarkup } from './putMarkup.ts';
import { rangeOfBrackets } from './rangeOfBrackets.ts';

/** A page with two components; what is put into the first shows in its slot. */
function putComponents(): { root: HTMLElement; first: ShadowRoot; second: ShadowRoot } {
  const root = putMarkup(
    '<p>Before the harbour.</p><section><p>Put into the slot.</p></section><p>After the harbour.</p><aside></aside>',
  );
  const first = root.querySelector('section')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  first.innerHTML = '<style>p {}</style><p>The harbour keeps boats.</p><slot>Nothing here.</slot><div></div>';
  const inner = first.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  inner.innerHTML = '<p>A list within a list.</p>';
  const second = root.querySelector('aside')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  second.innerHTML = '<p>The harbour keeps crews.</p>';
  return { root, first, second };
}

const quote = (exact: string, prefix = '') => [{ type: 'TextQuoteSelector' as const, exact, prefix }];

group('text in open shadow roots', () => {
  test('stands where it is shown; positions in the page itself are those of its textContent', () => {
    const { root } = putComponents();
    const index = indexRoot(root);
    expect(index.text.split('\n\n')).toEqual([
      'Before the harbour.',
      'The harbour keeps boats.',
      'Put into the slot.',
      'A list within a list.',
      'After the harbour.',
      'The harbour keeps crews.',
    ]);
    const [, position] = describe(root, rangeOf(root, 'After'));
    expect(position).toMatchObject({ start: root.textContent.indexOf('After') });
  });

  test.each(['boats', 'crews', 'within a list', 'The harbour keeps boats.'])(
    '"%s" is found by its words',
    (words) => {
      const { root } = putComponents();
      const found = anchor(root, quote(words));
      expect('range' in found && found.range.toString()).toBe(words);
    },
  );

  test('a passage is described there, and found again', () => {
    const { root, second } = putComponents();
    (second.firstElementChild as Element).innerHTML = 'The ⟦harbour <b>keeps</b>⟧ crews.';
    const range = rangeOfBrackets(second as unknown as Element);
    const selectors = describe(root, range);
    expect(selectors[0]).toMatchObject({ exact: 'harbour keeps' });
    for (const options of [{}, { snapshot: snapshot(root) }]) {
      const found = anchor(root, selectors, options);
      expect(found).toMatchObject({ how: 'exact' });
      if ('orphan' in found) return;
      expect(found.range.toString()).toBe('harbour keeps');
      expect(found.range.startContainer.getRootNode()).toBe(second);
      expect(describe(root, found.range)).toEqual(selectors);
    }
  });

  test('a change there is seen, and nothing of the page is changed', () => {
    const { root, second } = putComponents();
    const before = [root.outerHTML, second.innerHTML];
    expect(anchor(root, quote('pilots'))).toEqual({ orphan: 'missing' });
    expect([root.outerHTML, second.innerHTML]).toEqual(before);
    expect(second.adoptedStyleSheets).toEqual([]);
    second.firstElementChild?.append(' It keeps pilots.');
    expect(anchor(root, quote('pilots'))).toMatchObject({ how: 'exact' });
  });

  test('no passage runs from one tree into another', () => {
    const { root } = putComponents();
    expect(anchor(root, quote('After the harbour.The harbour'))).toEqual({ orphan: 'missing' });
  });

  test('the words of a closed one are nobody’s to read', () => {
    const root = putMarkup('<p>One</p>');
    const closed = root.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p>Two</p>';
    expect(anchor(root, quote('Two'))).toEqual({ orphan: 'missing' });
  });

  test('is painted by the rules of the document, which its own style sheets need not know', () => {
    const { second } = putComponents();
    const paragraph = second.firstElementChild as Element;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(addendum-probe) { background-color: rgb(1 2 3); }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    expect(getComputedStyle(paragraph, '::highlight(addendum-probe)').backgroundColor).toBe('rgb(1, 2, 3)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  test('a root that is a component itself is read', () => {
    const root = putMarkup('<p>Put into the slot.</p>');
    root.attachShadow({ mode: 'open' }).innerHTML = '<p>The harbour keeps boats.</p><slot></slot>';
    expect(indexRoot(root).text).toBe('The harbour keeps boats.\n\nPut into the slot.');
  });
});

function rangeOf(root: Element, words: string): Range {
  const found = anchor(root, quote(words));
  if ('orphan' in found) throw new Error(`"${words}" is not on the page of this test.`);
  return found.range;
}
