import { expect, test } from 'vitest';
import { openTestPage } from './openTestPage.ts';

/** Gives an element of the page a shadow root with this markup, as a component's script does. */
function show(id: string, markup: string): ShadowRoot {
  const shadow = document.getElementById(id)?.attachShadow({ mode: 'open' });
  if (shadow === undefined) throw new Error(`There is no element "${id}" on the page of this test.`);
  shadow.innerHTML = markup;
  return shadow;
}

/** The words that are painted, whatever trees they stand in. */
const words = () => [...(CSS.highlights.get('addendum-ref') ?? [])].map(String).sort();

test('a page whose references stand in components alone, one of which changes', async () => {
  const page = openTestPage('<p>Nothing here.</p><section id="one"></section><div id="two"></div>');
  const inner = show('two', '<article id="inner"></article>');
  const shadow = inner.getElementById('inner')?.attachShadow({ mode: 'open' });
  await expect.poll(() => page.reports).toEqual([0]);
  // Nothing tells of a shadow root that comes; what comes beside it does.
  document.body.append('More words.');
  show('one', '<p>Nothing here either.</p>');
  const paragraph = document.createElement('p');
  paragraph.textContent = 'In a component in a component: A/1/1.';
  shadow?.append(paragraph);
  document.body.append('And more.');
  await expect.poll(words).toEqual(['A/1/1']);
  document.getElementById('one')?.shadowRoot?.firstElementChild?.append(' But now B/2/2.');
  await expect.poll(words).toEqual(['A/1/1', 'B/2/2']);
});

test.each(['Nothing here.', 'See C/3/3.'])(
  'a component whose script comes later is read then, on a page that says "%s"',
  async (light) => {
    const page = openTestPage(`<p>${light}</p><late-part id="late"></late-part>`);
    await page.ready();
    show('late', '<p>Late A/1/1.</p>');
    // As the end of loading its script; nothing of the page itself changes.
    dispatchEvent(new Event('load'));
    await expect.poll(words).toContain('A/1/1');
  },
);

test('menus in components are not the page’s text', async () => {
  openTestPage('<p>See C/3/3.</p><section id="one"></section>');
  show('one', '<nav>A/1/1</nav><p>B/2/2</p>');
  document.body.append('More words.');
  await expect.poll(words).toEqual(['B/2/2', 'C/3/3']);
});
