import { findWithin } from '../../document/findWithin.ts';
import type { Reference } from '../../symbols/Reference.ts';
import type { CompiledEvidence } from './CompiledEvidence.ts';
import type { EvidenceContext } from './EvidenceContext.ts';
import type { ActObject } from './readObject.ts';
import type { Sentence } from './Sentence.ts';

/** A document that an act is about. */
export interface Target {
  work: string;
  paragraph: string | null;
  /** Of the reference, in the source. */
  place: number;
}

const KINDS = new Set<Reference['kind']>(['symbol', 'paragraph', 'document-title']);
const ACTS = new Set<Reference['kind']>(['resolution', 'decision']);
/* What may stand between two documents of one list. */
const JOINED = /^[\s(),;]*(?:(?:and|as well as|et|y)[\s(]*)?$/u;

/**
 * The documents that an object is of: those named behind it, in the sentence or in notes, with nothing between that
 * begins another object. What is named together with a resolution holds the act, and is not what it is about.
 */
export function findTargets(
  sentence: Sentence,
  object: ActObject,
  { parsed, words }: Pick<EvidenceContext, 'parsed' | 'words'>,
): Target[] {
  const named = sentence.references
    // One can begin with the noun itself: "paragraphs 15 to 17 of the report".
    .filter(({ to }) => to > object.end)
    .filter(({ reference }) => !holdsAct(sentence, reference.start))
    .flatMap(({ reference, from, to }) => targetOf(reference).map((target) => ({ target, from, to })));
  const noted = sentence.notes
    .filter(({ at }) => at >= object.end)
    .flatMap(({ note, at }) => {
      const references = findWithin(parsed.references, note);
      if (references.some(({ kind }) => ACTS.has(kind))) return [];
      return references.flatMap(targetOf).map((target) => ({ target, from: at, to: at }));
    });
  const targets: Target[] = [];
  let end = object.end;
  for (const { target, from, to } of [...named, ...noted].sort((a, b) => a.from - b.from)) {
    const between = sentence.text.slice(end, Math.max(end, from));
    const isNext = targets.length === 0 ? isAttached(between, object, words) : JOINED.test(between);
    if (!isNext) break;
    // A report by its title and then by its symbol is one.
    if (!targets.some((each) => each.work === target.work && each.paragraph === target.paragraph))
      targets.push(target);
    end = Math.max(end, to);
  }
  return targets;
}

function targetOf({ kind, canonical, pinpoint, status, start }: Reference): Target[] {
  if (!KINDS.has(kind) || canonical === null || status !== 'resolved') return [];
  return [{ work: canonical, paragraph: pinpoint, place: start }];
}

function isAttached(
  between: string,
  { scope }: ActObject,
  { patterns, between: allowed }: CompiledEvidence,
): boolean {
  if (!allowed.test(between)) return false;
  return scope === 'set' || !patterns.recommendations.test(between);
}

/** Whether a document is named right behind a resolution, as what holds it: "resolution 5/2 (CTOC/COP/2010/17". */
function holdsAct({ references, text }: Sentence, start: number): boolean {
  const at = references.findIndex(({ reference }) => reference.start === start);
  const [before, own] = [references[at - 1], references[at]];
  return (
    before !== undefined &&
    own !== undefined &&
    ACTS.has(before.reference.kind) &&
    /^[\s(,;]*(?:(?:contained |held )?in (?:document )?)?$/u.test(text.slice(before.to, own.from))
  );
}
