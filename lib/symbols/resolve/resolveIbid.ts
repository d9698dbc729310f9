import type { Mention } from '../find/Mention.ts';
import type { Span } from '../Span.ts';
import { leftOpen, type Outcome, type Resolved, type Resolving, resolvedTo } from './Resolving.ts';

/* Between a citation and the "ibid." of the next note: the rest of the first, the mark of the second. */
const NEXT_NOTE =
  /^(?:,? (?:annex|paras?\.|chap\.|sect\.|p\.|pp\.)[^.;\n]{0,30})?[.;,)\]\s]*(?:<sup>)?(?:\[\^)?[\d⁰¹²³⁴-⁹*]{0,4}(?:<\/sup>|\]:)?[.\s]*(?:and |[Ss]ee (?:also )?)?$/;

/**
 * "Ibid.": what is cited just before it in the same note, else the one thing that the note before cites. Never
 * something of the running text between two notes.
 */
export function resolveIbid(mention: Mention, resolving: Resolving): Outcome {
  const { earlier, text, context, folded } = resolving;
  const last = earlier.findLast(isCitation);
  const near = last && NEXT_NOTE.test(text.slice(last.mention.end, mention.start));
  if (last && near) return same(last);
  const at = folded.toOriginal(mention.start);
  const notes = context.footnotes;
  const own = notes.findIndex(({ note }) => note.start <= at && at < note.end);
  const before = notes[own - 1];
  if (own < 1 || !before) return leftOpen('no-antecedent');
  const span = { start: folded.toFolded(before.note.start), end: folded.toFolded(before.note.end) };
  const cited = citedWithin(span, earlier);
  const [only] = cited;
  return only && new Set(cited.map(({ outcome }) => outcome.canonical)).size === 1
    ? same(only)
    : leftOpen(cited.length > 1 ? 'several-antecedents' : 'no-antecedent');
}

function same({ mention, outcome }: Resolved): Outcome {
  return outcome.canonical && mention.kind !== 'treaty-series'
    ? resolvedTo(outcome.canonical, 'same-as-before')
    : leftOpen('no-antecedent', outcome.candidates.length > 1 ? outcome.candidates : []);
}

function citedWithin({ start, end }: Span, earlier: readonly Resolved[]): Resolved[] {
  const cited: Resolved[] = [];
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const other = earlier[at];
    if (!other || other.mention.end < start) break;
    if (other.mention.start >= start && other.mention.end <= end && isCitation(other)) cited.push(other);
  }
  return cited;
}

function isCitation({ mention }: Resolved): boolean {
  const { kind, of } = mention;
  if (kind === 'paragraph') return of === 'symbol' || of === 'report';
  return (
    kind === 'symbol' ||
    kind === 'resolution' ||
    kind === 'decision' ||
    kind === 'operative-paragraph' ||
    kind === 'document-title' ||
    kind === 'treaty-series'
  );
}
