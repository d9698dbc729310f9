import type { Mention } from '../find/Mention.ts';
import { INSTRUMENTS, type Instrument } from '../grammar/instruments.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readBodiesAt } from './readBodiesAt.ts';
import { bodyOf } from './shortBody.ts';

/** How near another treaty must be named to make "the Convention" doubtful where the document has its own. */
const NEAR = 700;

/** The treaty of an article: named with it, or called for short; "article 41" of a national act is nobody's here. */
export function resolveArticle(mention: Mention, resolving: Resolving): Outcome {
  const { instrument, number = '', pinpoint } = mention;
  if (instrument === undefined) return leftOpen('instrument-unknown');
  const provision = `art. ${number}${pinpoint ? ` ${pinpoint}` : ''}`;
  if (instrument.startsWith('~')) return resolveShort(mention, instrument.slice(1), provision, resolving);
  const known = INSTRUMENTS.some(({ key }) => key === instrument);
  return known ? resolvedTo(`${instrument} ${provision}`, 'instrument-named') : leftOpen('other-law');
}

/** "The Convention": the document's own, unless another was just named; else the only one that was named before. */
function resolveShort(
  { start }: Mention,
  short: string,
  provision: string,
  { context, text, instrumentsNamed }: Resolving,
): Outcome {
  const before = instrumentsNamed().filter((naming) => naming.short === short && naming.end <= start);
  const own = instrumentOfBody(short, context.body);
  const last = before.at(-1);
  if (own) {
    const isNear = last && start - last.end < NEAR && !text.slice(last.end, start).includes('\n\n');
    if (!isNear || last.key === own) return resolvedTo(`${own} ${provision}`, 'instrument-of-document');
    return open([own, last.key], provision);
  }
  const named = [...new Set(before.map(({ key }) => key))];
  const [only] = named;
  if (named.length === 0) return leftOpen('instrument-unknown');
  return named.length === 1 && only
    ? resolvedTo(`${only} ${provision}`, 'same-as-before')
    : open(named, provision);
}

function open(keys: (string | null)[], provision: string): Outcome {
  const reason = 'several-antecedents' as const;
  const candidates = keys.flatMap((key) => (key ? [{ canonical: `${key} ${provision}`, reason }] : []));
  if (keys.length < 2) return leftOpen('instrument-unknown');
  return leftOpen(reason, candidates.length > 1 ? candidates : []);
}

/** A rule of procedure: of the body that is named with it, else of the document's own. */
export function resolveRule(mention: Mention, resolving: Resolving): Outcome {
  const { text, context } = resolving;
  const words = text.slice(mention.start, mention.after ?? mention.end);
  const named = readBodiesAt(words, mention.start, resolving)[0];
  const own = context.body ? (bodyOf(context.body)?.parent ?? context.body) : null;
  const body = named ? named.key : own;
  if (!body) return leftOpen('body-unknown');
  const rule = `rule ${mention.number ?? ''}${mention.pinpoint ? ` ${mention.pinpoint}` : ''}`;
  return resolvedTo(`${body} rules of procedure, ${rule}`, named ? 'body-named' : 'body-of-document');
}

function instrumentOfBody(short: string, body: string | null): Instrument['key'] | null {
  for (let key = body; key; key = bodyOf(key)?.parent ?? null) {
    const found = INSTRUMENTS.find(
      (instrument) => instrument.short === short && instrument.bodies.includes(key ?? ''),
    );
    if (found) return found.key;
  }
  return null;
}
