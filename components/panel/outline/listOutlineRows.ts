import type { AgendaItem } from '../../../lib/document/Meeting.ts';
import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import type { Span } from '../../../lib/symbols/Span.ts';
import type { PanelReference } from '../PanelState.ts';
import type { FrameOutline } from './FrameOutline.ts';
import { numberOf } from './numberOf.ts';
import type { OutlineRow } from './OutlineRow.ts';

/** A row before it has what every row has. */
type Own = OutlineRow extends infer Row
  ? Row extends OutlineRow
    ? Omit<Row, 'key' | 'place' | 'folded'>
    : never
  : never;
type Part = { own: Own; span: Span; words: (string | null)[] };

/** What comes first where two parts begin at the same place. */
const ORDER = [
  'headings',
  'recommendations',
  'proposals',
  'agenda',
  'statements',
  'attendance',
  'references',
];

function agendaParts(items: readonly AgendaItem[], isSubItem: boolean): Part[] {
  return items.flatMap((item) => [
    {
      own: { kind: 'agenda', item, isSubItem },
      span: item,
      words: [item.item, item.title, ...item.documents],
    },
    ...agendaParts(item.items, true),
  ]);
}

function partsOf(outline: FollowedOutline): Part[] {
  const { headings, recommendations, agenda, statements, attendance } = outline;
  return [
    ...headings.map(
      (heading): Part => ({
        own: { kind: 'headings', heading },
        span: heading,
        words: [heading.label, heading.title],
      }),
    ),
    ...recommendations.map(
      (recommendation): Part => ({
        own: {
          kind: recommendation.standing === 'proposal' ? 'proposals' : 'recommendations',
          recommendation,
        },
        span: recommendation,
        words: [
          numberOf(recommendation),
          recommendation.words,
          ...recommendation.asks.flatMap(({ addressee, wording }) => [addressee, wording]),
        ],
      }),
    ),
    ...agendaParts(agenda, false),
    ...statements.map(
      (statement): Part => ({
        own: { kind: 'statements', statement },
        span: statement,
        words: [statement.paragraph, ...statement.names],
      }),
    ),
    ...attendance.map(
      (list): Part => ({
        own: { kind: 'attendance', list },
        span: list,
        words: [list.paragraph, ...list.names],
      }),
    ),
  ];
}

function referencePart(reference: PanelReference): Part {
  const { text, canonical } = reference;
  return { own: { kind: 'references', reference }, span: reference, words: [text, canonical] };
}

function compareParts(a: Part, b: Part): number {
  const byKind = ORDER.indexOf(a.own.kind) - ORDER.indexOf(b.own.kind);
  return a.span.start - b.span.start || byKind || b.span.end - a.span.end;
}

/**
 * Everything that stands in a page, one row each, in the order of the text; frames follow one another.
 * @param outlines of each frame that was read as a document
 * @param references of all frames
 */
export function listOutlineRows(
  outlines: readonly FrameOutline[],
  references: readonly PanelReference[],
): OutlineRow[] {
  const frames = [...new Set([...outlines, ...references].map(({ frameId }) => frameId))];
  return frames.flatMap((frameId) => {
    const outline = outlines.find((one) => one.frameId === frameId)?.outline;
    const own = references.filter((reference) => reference.frameId === frameId);
    const parts = [...(outline ? partsOf(outline) : []), ...own.map(referencePart)].sort(compareParts);
    const seen = new Map<string, number>();
    return parts.map(({ own: part, span: { start, end }, words }): OutlineRow => {
      const name = `${frameId} ${part.kind} ${start} ${end}`;
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        ...part,
        key: times === 1 ? name : `${name} ${times}`,
        place: { frameId, start, end },
        folded: foldForSearch(words.filter(Boolean).join('\n')),
      };
    });
  });
}
