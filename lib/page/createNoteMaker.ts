import type { DomSource } from '../anchoring/DomSource.ts';
import type { Clip } from '../knowledge/Clip.ts';
import type { StatusSet } from '../notes/tracking/StatusSet.ts';
import type { Tracking } from '../notes/tracking/Tracking.ts';
import type { Span } from '../symbols/Span.ts';
import type { DescribedPassage } from './PageCalls.ts';
import type { PageParts } from './PageParts.ts';

/** Begins notes and makes quotes of what is on a page. */
export interface NoteMaker {
  /** Reads the page while the reader still thinks, so that nothing is waited for afterwards. */
  prepare(): void;
  /** Begins a note on a range, on the whole document for null; tells whether the reader sees where to write it. */
  note(range: Range | null): Promise<boolean>;
  /** Sets "my status" of a recommendation by its passage; null for none. */
  track(span: Span, tracking: Tracking | null): Promise<StatusSet>;
  /** A range as a note keeps it. */
  describe(range: Range): Promise<DescribedPassage>;
  /** The words of a range with their citation. */
  quote(range: Range): Promise<Clip>;
  /** A passage of the page's text, without its number or label; rejects where it is not on the page any more. */
  rangeOf(span: Span): Promise<Range>;
}

/** What is printed before a recommendation: "15.", "(a)", "•". */
const LABEL = /^\s*(?:\d[\d.]*\.|\(\p{L}{1,4}\)|[-–•])\s+/u;

/** A passage of the page's text, with its range where it is rendered. */
interface FoundPassage {
  span: Span;
  range: Range | null;
}

function notRendered(): never {
  throw new Error('The passage is not on the page any more.');
}

/** Prepares to make notes on a page. Every promise rejects where no answer comes. */
export function createNoteMaker({ options, source, reader, anchoring }: PageParts): NoteMaker {
  const { calls } = options;

  /** A passage as a note keeps it, also where it is not rendered now and the source can be searched without. */
  async function describe(find: (page: DomSource) => FoundPassage | null): Promise<DescribedPassage> {
    const page = await source();
    // What document it is, is known to the background once it has read it.
    await reader.read(page);
    const { title } = document;
    const whole = { quote: '', span: null, title, selectors: [], snapshot: [] };
    const found = find(page);
    if (found === null) return whole;
    const { span, range } = found;
    const quote = page.text.slice(span.start, span.end).trim();
    if (quote === '') return whole;
    const { describeRange, describeSpan, snapshotOf } = await anchoring();
    const { index, searchable } = page;
    const described =
      searchable && describeSpan
        ? describeSpan(searchable, span)
        : describeRange(index, range ?? notRendered());
    const selectors = [...described, ...(page.fragmentsOf?.(span) ?? [])];
    return { quote, span, title, selectors, snapshot: snapshotOf(searchable ?? index) };
  }

  const describePassage = (range: Range | null) =>
    describe((page) => range && { span: page.spanOf(range), range });

  /** Drafts and finals number differently: a note is on the words. */
  function withoutLabel({ text }: DomSource, span: Span): Span {
    const label = LABEL.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
    return { start: span.start + label, end: span.end };
  }

  return {
    prepare() {
      void source().then(reader.read);
      // Where it does not come, it is asked for again when it is needed.
      void anchoring().catch(() => undefined);
    },
    async note(range) {
      return calls.startNote({
        id: crypto.randomUUID(),
        ...(await describePassage(range?.cloneRange() ?? null)),
      });
    },
    async track(span, tracking) {
      const passage = await describe((page) => {
        const bare = withoutLabel(page, span);
        return { span: bare, range: page.rangeOf(bare) };
      });
      return calls.setStatus({ passage, tracking });
    },
    describe: describePassage,
    async quote(range) {
      const { quote, span, title } = await describePassage(range);
      return calls.citePassage({ quote, span, title });
    },
    async rangeOf(span) {
      const page = await source();
      return page.rangeOf(withoutLabel(page, span)) ?? notRendered();
    },
  };
}
