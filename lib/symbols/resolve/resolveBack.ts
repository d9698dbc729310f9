import type { Mention } from '../find/Mention.ts';
import { leftOpen, type Outcome, type Resolved, type Resolving, resolvedTo } from './Resolving.ts';

/** "That report" looks back over a few sentences, not over the whole document. */
const NEAR = 1_500;
const RESOLUTION_SYMBOL = /\/RES[./]/;

/** What fits as the thing that words without a number point back to, by the kind of the words. */
const FITS: Record<string, (earlier: Resolved) => boolean> = {
  resolution: ({ mention, outcome }) =>
    isKind(mention, 'resolution') || RESOLUTION_SYMBOL.test(outcome.canonical ?? ''),
  decision: ({ mention }) => isKind(mention, 'decision'),
  report: ({ mention }) =>
    mention.kind === 'symbol' || mention.kind === 'document-title' || mention.of === 'report',
};

/** "The same decision", "that report", "ibid.", "(Op. 16)": the nearest thing before that fits, if it was itself clear. */
export function resolveBack(mention: Mention, { earlier }: Resolving): Outcome {
  const kind =
    mention.kind === 'operative-paragraph'
      ? 'resolution'
      : mention.kind === 'paragraph' || mention.kind === 'document-title'
        ? 'report'
        : mention.kind;
  const last = earlier.findLast((other) => FITS[kind]?.(other));
  const isNear =
    mention.kind === 'operative-paragraph' ||
    (last !== undefined && mention.start - last.mention.end <= NEAR);
  if (!last || !isNear) return leftOpen('no-antecedent');
  return last.outcome.canonical
    ? resolvedTo(last.outcome.canonical, 'same-as-before')
    : leftOpen('no-antecedent', last.outcome.candidates);
}

function isKind({ kind, decision }: Mention, wanted: 'resolution' | 'decision'): boolean {
  if (kind === 'operative-paragraph') return (decision === true) === (wanted === 'decision');
  return kind === wanted;
}
