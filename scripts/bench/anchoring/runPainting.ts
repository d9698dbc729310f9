import { highlightText } from '@apache-annotator/dom';
import { createHighlights } from '../../../lib/page/createHighlights.ts';
import { createNotePainter } from '../../../lib/page/createNotePainter.ts';
import { makeNearDuplicates } from '../../../tests/fixtures/anchoring/makeNearDuplicates.ts';

const HIGHLIGHTS = 1_000;

/** Draws highlights over these ranges; gives the way to take them away. */
type Draw = (ranges: Range[]) => () => void;

const ENGINES: [name: string, draw: Draw][] = [
  [
    'Addendum',
    (ranges) => {
      const ending = new AbortController();
      const notes = ranges.map((range, at) => ({
        range,
        note: {
          id: String(at),
          selectors: [],
          colour: 1 as const,
          tracking: null,
          isBare: false,
          snapshot: null,
          isRecognised: false,
          isFromDraft: false,
        },
      }));
      createNotePainter(createHighlights(ending.signal), ending.signal).show(notes);
      return () => ending.abort();
    },
  ],
  [
    '@apache-annotator/dom',
    (ranges) => {
      const removers = ranges.map((range) => highlightText(range, 'mark'));
      return () => {
        for (const remove of removers) remove();
      };
    },
  ],
];

/** How the highlights lie: one a paragraph of a long page, or all in the window. */
const LAYOUTS: [name: string, make: () => HTMLElement][] = [
  [
    'one a paragraph',
    () => {
      const root = document.createElement('main');
      for (const words of makeNearDuplicates(HIGHLIGHTS)) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        root.append(paragraph);
      }
      return root;
    },
  ],
  [
    'all in the window',
    () => {
      const root = document.createElement('main');
      root.style.font = '7px/1 serif';
      for (let at = 0; at < HIGHLIGHTS; at++) {
        const word = document.createElement('span');
        word.textContent = `word ${at} `;
        root.append(word);
      }
      return root;
    },
  ],
];

function rangesOf(root: HTMLElement): Range[] {
  return [...root.children].map((element) => {
    const range = new Range();
    range.setStart(element.firstChild as Text, 0);
    range.setEnd(element.firstChild as Text, 4);
    return range;
  });
}

const nextFrame = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve())));

/** Draws 1,000 highlights; as rows of a table: milliseconds until the page is laid out again, and elements added. */
export async function runPainting(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [layout, make] of LAYOUTS) {
    for (const [name, draw] of ENGINES) {
      const times: number[] = [];
      let added = 0;
      for (let run = 0; run < 5; run++) {
        const root = make();
        document.body.replaceChildren(root);
        const ranges = rangesOf(root);
        await nextFrame();
        const elements = document.querySelectorAll('*').length;
        const start = performance.now();
        const remove = draw(ranges);
        root.getBoundingClientRect();
        times.push(performance.now() - start);
        added = document.querySelectorAll('*').length - elements;
        await nextFrame();
        remove();
      }
      times.sort((a, b) => a - b);
      rows.push([`${layout}: ${name}`, times[2]?.toFixed(1) ?? '', String(added)]);
    }
  }
  return rows;
}
