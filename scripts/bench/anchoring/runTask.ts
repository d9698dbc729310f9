import { makeNearDuplicates } from '../../../tests/fixtures/anchoring/makeNearDuplicates.ts';
import type { Engine } from './Engine.ts';
import type { Outcome } from './Outcome.ts';
import type { Task } from './TASKS.ts';

/** Puts paragraphs on the page, in place of what was there. */
function show(paragraphs: { at: number; words: string }[]): HTMLElement {
  const root = document.createElement('main');
  root.append(
    ...paragraphs.map(({ at, words }) => {
      const element = document.createElement('p');
      element.textContent = words;
      element.dataset.at = String(at);
      return element;
    }),
  );
  document.body.replaceChildren(root);
  return root;
}

/** The first sentence of a paragraph, without its number. */
function sentenceOf(paragraph: Element): Range {
  const text = paragraph.firstChild as Text;
  const start = text.data.indexOf(' ') + 1;
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, text.data.indexOf('.', start) + 1);
  return range;
}

/** The number of the paragraph in which a range begins and ends; none where it is in two. */
function placeOf(range: Range): string | undefined {
  const [start, end] = [range.startContainer, range.endContainer].map((node) =>
    node.parentElement?.closest('p'),
  );
  return start === end ? start?.dataset.at : undefined;
}

/** Makes notes on a page of near-duplicates, changes the page, and finds the notes again. */
export async function runTask(engine: Engine, { paragraphs, notes, change, isGone }: Task): Promise<Outcome> {
  const words = makeNearDuplicates(paragraphs);
  const step = paragraphs / notes;
  const noted = new Set(Array.from({ length: notes }, (_, note) => Math.floor(note * step)));
  const before = show(words.map((text, at) => ({ at, words: text })));
  const kept: { at: number; stored: unknown }[] = [];
  const describeStart = performance.now();
  for (const at of noted) {
    kept.push({ at, stored: await engine.describe(before, sentenceOf(before.children[at] as Element)) });
  }
  const version = engine.version?.(before);
  const describing = performance.now() - describeStart;

  const after = show(change(words, noted));
  const outcome: Outcome = { describing, anchoring: 0, right: 0, wrong: 0, orphaned: 0 };
  const found: { at: number; range: Range | null }[] = [];
  const start = performance.now();
  for (const { at, stored } of kept) found.push({ at, range: await engine.anchor(after, stored, version) });
  outcome.anchoring = performance.now() - start;
  for (const { at, range } of found) {
    if (range === null) outcome.orphaned++;
    else if (!isGone && placeOf(range) === String(at)) outcome.right++;
    else outcome.wrong++;
  }
  return outcome;
}
