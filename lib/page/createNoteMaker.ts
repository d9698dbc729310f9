import type { Clip } from '../knowledge/Clip.ts';
import type { Status } from '../notes/schema/STATUSES.ts';
import type { Span } from '../symbols/Span.ts';
import type { DescribedPassage } from './PageCalls.ts';
import type { PageParts } from './PageParts.ts';

/** Begins notes and makes quotes of what is on a page. */
export interface NoteMaker {
  /** Reads the page while the reader still thinks, so that nothing is waited for afterwards. */
  prepare(): void;
  /** Begins a note on a range, on the whole document for null; tells whether the reader sees where to write it. */
  note(range: Range | null, status?: Status): Promise<boolean>;
  /** A range as a note keeps it. */
  describe(range: Range): Promise<DescribedPassage>;
  /** The words of a range with their citation. */
  quote(range: Range): Promise<Clip>;
  /** A passage of the page's text, without its number or label; rejects where it is not on the page any more. */
  rangeOf(span: Span): Promise<Range>;
}

/** What is printed before a recommendation: "15.", "(a)", "•". */
const LABEL = /^\s*(?:\d[\d.]*\.|\(\p{L}{1,4}\)|[-–•])\s+/u;

/** Prepares to make notes on a page. Every promise rejects where no answer comes. */
export function createNoteMaker({ options, source, reader, anchoring }: PageParts): NoteMaker {
  const { calls } = options;

  async function describePassage(range: Range | null): Promise<DescribedPassage> {
    const page = await source();
    // What document it is, is known to the background once it has read it.
    await reader.read(page);
    const { title } = document;
    const whole = { quote: '', span: null, title, selectors: [], snapshot: [] };
    if (range === null) return whole;
    const span = page.spanOf(range);
    const quote = page.text.slice(span.start, span.end).trim();
    if (quote === '') return whole;
    const { describeRange, describeSpan, snapshotOf } = await anchoring();
    const { index, searchable } = page;
    const selectors =
      searchable && describeSpan ? describeSpan(searchable, span) : describeRange(index, range);
    return { quote, span, title, selectors, snapshot: snapshotOf(searchable ?? index) };
  }

  return {
    prepare() {
      void source().then(reader.read);
      // Where it does not come, it is asked for again when it is needed.
      void anchoring().catch(() => undefined);
    },
    async note(range, status) {
      return calls.startNote({
        id: crypto.randomUUID(),
        ...(await describePassage(range?.cloneRange() ?? null)),
        ...(status && { status }),
      });
    },
    describe: describePassage,
    async quote(range) {
      const { quote, span, title } = await describePassage(range);
      return calls.citePassage({ quote, span, title });
    },
    async rangeOf(span) {
      const page = await source();
      // Drafts and finals number differently: a note is on the words.
      const label = LABEL.exec(page.text.slice(span.start, span.end))?.[0].length ?? 0;
      const range = page.rangeOf({ ...span, start: span.start + label });
      if (range === null) throw new Error('The passage is not on the page any more.');
      return range;
    },
  };
}
