import type { Mention } from '../find/Mention.ts';
import { INSTRUMENTS, type Instrument } from '../grammar/instruments.ts';
import { leftOpen, type Outcome, type Resolving, resolvedTo } from './Resolving.ts';
import { readBodies } from './readBodies.ts';
import { bodyOf } from './shortBody.ts';

const NAMES = INSTRUMENTS.map(({ key, short, names }) => ({
  key,
  short,
  pattern: new RegExp(names.join('|')),
}));

/** The treaty of an article: named with it, or called for short; "article 41" of a national act is nobody's here. */
export function resolveArticle(mention: Mention, resolving: Resolving): Outcome {
  const { instrument, number = '', pinpoint } = mention;
  if (instrument === undefined) return leftOpen('instrument-unknown');
  const provision = `art. ${number}${pinpoint ? ` ${pinpoint}` : ''}`;
  if (!instrument.startsWith('~')) {
    const known = INSTRUMENTS.some(({ key }) => key === instrument);
    return known ? resolvedTo(`${instrument} ${provision}`, 'instrument-named') : leftOpen('other-law');
  }
  const short = instrument.slice(1);
  const own = instrumentOfBody(short, resolving.context.body);
  if (own) return resolvedTo(`${own} ${provision}`, 'instrument-of-document');
  const named = namedBefore(short, resolving.text.slice(0, mention.start));
  const [only] = named;
  if (only && named.length === 1) return resolvedTo(`${only} ${provision}`, 'same-as-before');
  const candidates = named
    .filter((key) => key !== null)
    .map((key) => ({ canonical: `${key} ${provision}`, reason: 'several-antecedents' as const }));
  return leftOpen(
    named.length > 1 ? 'several-antecedents' : 'instrument-unknown',
    candidates.length > 1 ? candidates : [],
  );
}

/** A rule of procedure: of the body that is named with it, else of the document's own. */
export function resolveRule(mention: Mention, { text, context }: Resolving): Outcome {
  const words = text.slice(mention.start, mention.after ?? mention.end);
  const named = readBodies(words, context.body, text.slice(0, mention.start))[0];
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

/** Treaties of this kind that the text has named so far; null stands for one that the table does not know. */
function namedBefore(short: string, before: string): (string | null)[] {
  const known = NAMES.filter((instrument) => instrument.short === short && instrument.pattern.test(before));
  const all =
    before.match(
      new RegExp(
        `${short} (?:on|against|for|relating|concerning|to|relative|contra|contre|sur|sobre) [^,.;()\\n]{10,30}`,
        'g',
      ),
    ) ?? [];
  const others = all.filter((name) => !known.some(({ pattern }) => pattern.test(nameAround(before, name))));
  return [...known.map(({ key }) => key), ...(others.length > 0 ? [null] : [])];
}

function nameAround(text: string, name: string): string {
  const at = text.indexOf(name);
  return text.slice(Math.max(0, at - 40), at + 120);
}
