import { createRecommendations } from '../../../lib/page/createRecommendations.ts';
import { createNoteMarks } from '../../../lib/page/marks/createNoteMarks.ts';
import { startPage } from '../../../lib/page/startPage.ts';
import { findPrintedSymbols } from '../../../lib/symbols/findPrintedSymbols.ts';
import { hasReferenceHint } from '../../../lib/symbols/hasReferenceHint.ts';
import { symbolOfLink } from '../../../lib/symbols/symbolOfLink.ts';
import { askWorker } from './askWorker.ts';

/** Runs in the page: a bare walk over the text nodes, then the overlay from start to end, with a background that answers from a thread of its own. */
async function runPageBench() {
  const elements = document.body.querySelectorAll('*').length;
  /* Once, as the overlay reads the page once: neither is warmed up. */
  const walk = timeWalk();
  // What was done so far is not the overlay's task, nor is the page's first layout.
  await nextFrame();
  await nextFrame();
  const tasks = watchTasks();
  let painted = 0;
  const add = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    painted ||= performance.now();
    return add.call(this, range);
  };
  const start = performance.now();
  let references = 0;
  /* The background's work is done elsewhere in life; here it is taken off. */
  let elsewhere = 0;
  let outlining = 0;
  const counted = new Promise<void>((resolve) => {
    const refuse = () => Promise.reject(new Error('The benchmark asks for references alone.'));
    const overlay = startPage(
      {
        calls: {
          readPage: async ({ text }) => {
            const { answer, took } = await askWorker('references', text);
            elsewhere = took;
            return { context: { symbol: null }, references: answer };
          },
          readDocument: async ({ text }) => {
            const { answer, took } = await askWorker('outline', text);
            outlining = took;
            return answer;
          },
          explainRecommendation: refuse,
          correctDocument: refuse,
          undoCorrection: refuse,
          reportCount: async ({ count }) => {
            references = count ?? 0;
            resolve();
          },
          explain: refuse,
          explainCanonical: refuse,
          startNote: refuse,
          setStatus: refuse,
          undoStatus: refuse,
          reportOutline: async () => undefined,
          noteOnDocument: refuse,
          citePassage: refuse,
          notesOfPage: async () => [],
          reportNotes: async () => undefined,
          openReader: async () => undefined,
          openNote: refuse,
          openEvidence: refuse,
          describeDocuments: async () => [],
          nameLinks: async () => [],
        },
        finder: { findReferences: findPrintedSymbols, hasReferenceHint, symbolOfLink },
        t: (key) => key,
        loadViews: refuse,
        loadAnchoring: refuse,
        loadMarking: async () => ({
          css: '.mark { position: absolute }',
          createRecommendations,
          createNoteMarks,
        }),
        css: '',
        isShadowOpen: true,
      },
      new URL('https://www.unodc.org/long.html'),
      new AbortController().signal,
    );
    overlay.setShown({ references: true, recommendations: true, notes: false, areNotesPainted: false });
  });
  await counted;
  const settled = performance.now() - start - elsewhere;
  await untilMarked('first');
  const firstMark = performance.now() - start - elsewhere - outlining;
  scrollTo(0, document.documentElement.scrollHeight);
  await untilMarked('last');
  const longestTask = await tasks.stop();
  Highlight.prototype.add = add;
  return {
    walk,
    painted: painted - start,
    settled,
    firstMark,
    longestTask,
    references,
    elements: document.body.querySelectorAll('*').length - elements,
  };
}

/** Resolves in a task of its own, after the page was painted. */
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits until the page's first paragraph, or its last, has its mark. */
async function untilMarked(which: 'first' | 'last'): Promise<void> {
  const rank = () => {
    const marks = document
      .querySelector('addendum-overlay')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('.mark');
    return marks?.[which === 'first' ? 0 : marks.length - 1]?.getBoundingClientRect();
  };
  const isThere = () => {
    const rect = rank();
    if (rect === undefined) return false;
    return which === 'first' || rect.top > window.innerHeight / 2;
  };
  while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

function timeWalk(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 0;
  return length > 0 ? performance.now() - start : 0;
}

/** Collects the long tasks of the page; the browser tells of those of 50 ms and more. */
function watchTasks() {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  });
  observer.observe({ type: 'longtask' });
  return {
    async stop() {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      for (const { duration } of observer.takeRecords()) durations.push(duration);
      observer.disconnect();
      return Math.max(0, ...durations);
    },
  };
}

Object.assign(globalThis, { runPageBench });
