import type { CompiledEvidence, ObjectNoun, PatternName } from './CompiledEvidence.ts';
import type { EvidenceWords } from './EvidenceWords.ts';

const PATTERNS: PatternName[] = [
  'includingSet',
  'above',
  'adoptedSet',
  'proposedSet',
  'doubts',
  'exceptions',
  'undone',
  'moreTime',
  'noMoreTime',
  'adoptedAfterwards',
  'recommendations',
  'differingViews',
  'discussion',
  'noDifferingViews',
  'notAgreedOn',
  'deferredOn',
  'turnsDown',
  'restatesOn',
  'buildsOn',
  'changes',
  'preparedPursuant',
  'reportedAction',
  'takesUpAgain',
  'draftHeading',
];
const NOUNS: ObjectNoun[] = ['set', 'report', 'work', 'paragraph'];
const compiled = new Map<EvidenceWords, CompiledEvidence>();

/** The words of a language as patterns; compiled once. */
export function compileEvidence(words: EvidenceWords): CompiledEvidence {
  const known = compiled.get(words);
  if (known) return known;
  const organs = words.organs.map(({ name }) => name).join('|');
  const { article, lead, aside, adverbs, reportedVerbs, operativeVerbs, afterVerb, determiners, nouns } =
    words;
  const pattern = (source: string) => new RegExp(source, 'u');
  const ready: CompiledEvidence = {
    organs: words.organs.map((organ) => ({ pattern: pattern(`^(?:${organ.name})$`), organ })),
    reported: pattern(
      `^(?:${lead})?(?:${article})?(?<organ>${organs})(?:${aside}){0,2},? (?:(?:${adverbs}) )*(?<verb>${reportedVerbs})${afterVerb} `,
    ),
    operative: new RegExp(`^(?:(?:${adverbs}) )*(?<verb>${operativeVerbs})${afterVerb} `, 'iu'),
    objects: NOUNS.map((noun) => ({
      noun,
      pattern: pattern(`^(?:${determiners})?(?:${nouns[noun]})(?![\\p{L}])`),
    })),
    between: pattern(
      `^(?:[^\\p{L}]|(?<![\\p{L}])(?:\\p{Lu}[\\p{L}’'-]*(?: and(?= \\p{Lu}))?|${words.between})(?![\\p{L}]))*$`,
    ),
    patterns: Object.fromEntries(PATTERNS.map((name) => [name, pattern(words[name])])) as Record<
      PatternName,
      RegExp
    >,
  };
  compiled.set(words, ready);
  return ready;
}
