import { expect, test } from 'vitest';
import { MARKDOWN_TAGS } from '../../../components/notes/markdown/MARKDOWN_TAGS.ts';
import { MarkdownView } from '../../../components/notes/markdown/MarkdownView.tsx';
import { tally } from '../../fixtures/tally.ts';
import { show } from './show.ts';

/** Whatever a comment says, it becomes one of these. */
const TAGS = ['DIV', 'A', 'PRE', 'BDI', ...Object.values(MARKDOWN_TAGS).map(({ tag }) => tag.toUpperCase())];
const ATTRIBUTES = ['class', 'dir', 'href', 'target', 'rel'];
const RELATED = 'noreferrer noopener';

/** Each with what it links to, if anything. */
const HOSTILE: [what: string, comment: string, links: string[]][] = [
  ['an address that runs', '[a](javascript:alert(1))', []],
  ['one with a tab in it', '[a](java\tscript:alert(1))', []],
  ['one with a line in it', '[a](java\nscript:alert(1))', []],
  ['one in capitals', '[a](JaVaScRiPt:alert(1))', []],
  ['one behind a control character', '[a](\u0001javascript:alert(1))', []],
  ['one behind a blank', '[a]( javascript:alert(1))', []],
  ['one by entities', '[a](&#106;avascript&colon;alert(1))', []],
  ['one by numbers in hexadecimal', '[a](&#x6A;&#x61;&#x76;&#x61;script:alert(1))', []],
  ['one with its colon by an entity', '[a](javascript&#58;alert(1))', []],
  ['one with percent signs', '[a](javascript%3Aalert(1))', []],
  ['one in angle brackets', '[a](<javascript:alert(1)>)', []],
  ['one by itself', '<javascript:alert(1)>', []],
  ['one by reference', '[a][b]\n\n[b]: javascript:alert(1)', []],
  ['Visual Basic', '[a](vbscript:msgbox(1))', []],
  ['data', '[a](data:text/html,<script>alert(1)</script>)', []],
  ['data of a picture', '![a](data:image/svg+xml,<svg/onload=alert(1)>)', []],
  ['an object in memory', '[a](blob:https://a.example/1)', []],
  ['a file', '[a](file:///etc/passwd)', []],
  ['a page of the extension', '[a](chrome-extension://abc/options.html)', []],
  ['a page of the browser', '[a](chrome://settings)', []],
  ['the source of a page', '[a](view-source:https://a.example/)', []],
  ['an address of no scheme', '[a](//a.example/x)', []],
  ['an address in this folder', '[a](options.html)', []],
  ['a picture', '![a](https://a.example/pixel.png)', ['https://a.example/pixel.png']],
  ['a picture by reference', '![a][b]\n\n[b]: https://a.example/pixel.png', []],
  [
    'a picture in a link',
    '[![a](https://a.example/1.png)](https://a.example/2)',
    ['https://a.example/1.png'],
  ],
  ['an element', '<img src="https://a.example/pixel.png" onerror="alert(1)">', []],
  ['a script', '<script src="https://a.example/x.js"></script>', []],
  ['a frame', '<iframe src="https://a.example/"></iframe>', []],
  ['a style', '<style>@import "https://a.example/x.css";</style>', []],
  ['a drawing', '<svg><image href="https://a.example/x.png"/></svg>', []],
  ['a form', '<form action="https://a.example/"><button>x</button></form>', []],
  ['a base', '<base href="https://a.example/">', []],
  ['a comment of HTML', '<!-- --!><img src=x onerror=alert(1)>', []],
  ['an element by entities', '&lt;img src=x onerror=alert(1)&gt;', []],
  ['an element in code', '`<img src=x>`', []],
  ['an element in a block of code', '```html" onload="alert(1)\n<img src=x>\n```', []],
  [
    'a title that breaks out',
    '[a](https://a.example/ "\\" onmouseover=\\"alert(1)")',
    ['https://a.example/'],
  ],
  [
    'an address that breaks out',
    '[a](https://a.example/"onmouseover="x)',
    ['https://a.example/%22onmouseover=%22x'],
  ],
  [
    'an address with a name and a password',
    '<https://user:pass@a.example/>',
    ['https://user:pass@a.example/'],
  ],
  ['mail', '<mailto:a@b.example>', ['mailto:a@b.example']],
  ['an address as it is typed', 'See https://a.example/x and www.b.example.', []],
  ['a link over the direction of writing', '[\u202Egpj.exe](https://a.example/)', ['https://a.example/']],
  ['a symbol in an address', '[CTOC/COP/2008/1](https://a.example/)', ['https://a.example/']],
  ['a symbol with markup about it', '<b>A/RES/64/293</b>', ['https://docs.un.org/en/A/RES/64/293']],
  ['zero characters', '\u0000<\u0000script>', []],
  ['half a character', '[\uD800](https://a.example/\uDFFF)', ['https://a.example/%EF%BF%BD']],
  ['a key of prototypes', '[__proto__](https://a.example/constructor)', ['https://a.example/constructor']],
  ['names of elements that objects have', 'constructor\n===\n\ntoString\n---', []],
];

function check(around: Element): string[] {
  for (const element of around.querySelectorAll('.markdown, .markdown *')) {
    expect(TAGS).toContain(element.tagName);
    for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
  }
  return [...around.querySelectorAll('a')].map(({ href, rel, target }) => {
    expect([rel, target]).toEqual([RELATED, '_blank']);
    expect(href).toMatch(/^(?:https?|mailto):/);
    return href;
  });
}

const countRequests = () => performance.getEntriesByType('resource').length;

test.each(HOSTILE)(
  '%s becomes text, or a link that does nothing by itself',
  async (_what, comment, links) => {
    const before = countRequests();
    const around = show(<MarkdownView text={comment} />);
    expect(check(around)).toEqual(links);
    // Whatever would be fetched would be by then.
    await new Promise(requestAnimationFrame);
    expect(countRequests()).toBe(before);
    tally('comments of hostile Markdown');
  },
);

const LONG: [string, string][] = [
  ['quotations in quotations', `${'>'.repeat(100_000)} a`],
  ['lists in lists', Array.from({ length: 2000 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n')],
  ['brackets that never close', '['.repeat(100_000)],
  ['links that never end', '[a]('.repeat(50_000)],
  ['stress that never ends', '*a_'.repeat(50_000)],
  ['bold within bold', 'a**b'.repeat(20_000)],
  ['ticks of every length', Array.from({ length: 1000 }, (_, at) => '`'.repeat(at)).join(' ')],
  ['half a symbol without end', 'A/'.repeat(200_000)],
  ['entities', '&#x6a;'.repeat(50_000)],
  ['one word', 'a'.repeat(1_000_000)],
];

test.each(LONG)('%s, without end, are drawn all the same', (_what, comment) => {
  const around = show(<MarkdownView text={comment} />);
  check(around);
  expect(around.textContent).not.toBe('');
  tally('comments of hostile Markdown');
});
