import type { Mention } from '../find/Mention.ts';
import { anyWord } from '../grammar/words/words.ts';
import type { ReasonCode } from '../ReasonCode.ts';
import { leftOpen, type Outcome, type Resolved, type Resolving, resolvedTo } from './Resolving.ts';
import { resolveIbid } from './resolveIbid.ts';

/** "That report" looks back over a few sentences, not over the whole document. */
const NEAR = 1_500;
const RESOLUTION_SYMBOL = /\/RES[./]/;

type Noun = 'resolution' | 'decision' | 'report';

/** What fits as the thing that words without a number point back to, by the kind of the words. */
const FITS: Record<Noun, (earlier: Resolved) => boolean> = {
  resolution: ({ mention, outcome }) =>
    isKind(mention, 'resolution') || RESOLUTION_SYMBOL.test(outcome.canonical ?? ''),
  decision: ({ mention }) => isKind(mention, 'decision'),
  report: ({ mention }) =>
    mention.kind === 'symbol' || mention.kind === 'document-title' || mention.of === 'report',
};
/* The word again on the way back, without a number: another one may be meant. */
const NOUNS: Record<Noun, RegExp> = {
  resolution: new RegExp(`(?<![A-Za-zÀ-ÿа-яё])${anyWord('resolution')}(?![a-zа-яё])|决议`),
  decision: new RegExp(`(?<![A-Za-zÀ-ÿа-яё])${anyWord('decision')}(?![a-zа-яё])|决定`),
  report: new RegExp(`(?<![A-Za-zÀ-ÿа-яё])${anyWord('report')}(?![a-zа-яё])|报告`),
};

/** "The same decision", "that report", "ibid.", "(Op. 16)": the nearest thing before that fits, if it was itself clear. */
export function resolveBack(mention: Mention, resolving: Resolving): Outcome {
  if (mention.ibid) return resolveIbid(mention, resolving);
  const { earlier, text } = resolving;
  const noun = nounOf(mention);
  const last = earlier.findLast(FITS[noun]);
  if (!last) return leftOpen('no-antecedent');
  /* "Op. 16" names no noun: it means the last resolution, however far back. */
  const isNamed = mention.kind !== 'operative-paragraph' || mention.of === 'resolution';
  const between = text.slice(last.mention.end, mention.start);
  if (isNamed && between.length > NEAR) return leftOpen('no-antecedent');
  if (isNamed && NOUNS[noun].test(between)) return open('several-antecedents', last);
  const beside = ofSameList(last, earlier);
  if (beside.length > 1)
    return leftOpen(
      'several-antecedents',
      beside.map((canonical) => ({ canonical, reason: 'several-antecedents' })),
    );
  return last.outcome.canonical
    ? resolvedTo(last.outcome.canonical, 'same-as-before')
    : open('no-antecedent', last);
}

function open(reason: ReasonCode, { outcome }: Resolved): Outcome {
  const { candidates } = outcome;
  return leftOpen(reason, candidates.length > 1 ? candidates : []);
}

/** "In resolutions 5/1 and 5/2 … the same resolution": which of the list is not said. */
function ofSameList(last: Resolved, earlier: readonly Resolved[]): string[] {
  const { list } = last.mention;
  if (list === undefined) return [];
  const found = new Set<string>();
  for (let at = earlier.length - 1; at >= list; at -= 1) {
    const other = earlier[at];
    if (other?.mention.list === list && other.outcome.canonical) found.add(other.outcome.canonical);
  }
  return [...found];
}

function nounOf({ kind, of, decision }: Mention): Noun {
  if (kind === 'decision' || decision) return 'decision';
  if (kind === 'resolution' || kind === 'operative-paragraph' || of === 'resolution') return 'resolution';
  return 'report';
}

function isKind({ kind, decision }: Mention, wanted: 'resolution' | 'decision'): boolean {
  if (kind === 'operative-paragraph') return (decision === true) === (wanted === 'decision');
  return kind === wanted;
}
