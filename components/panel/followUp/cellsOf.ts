import type { EvidenceLine } from '../../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import { FACT_KEYS } from '../../cards/followUp/FACT_KEYS.ts';
import { speakerWords } from '../../cards/followUp/speakerWords.ts';
import { statusWords } from '../../notes/statusWords.ts';
import type { Translate } from '../../Translate.ts';
import { coverageWords } from './coverageWords.ts';
import type { FollowRow } from './FollowRow.ts';
import { splitFacts } from './splitFacts.ts';

/** What stands for nothing in a cell. */
const NOTHING = '–';

/** A fact in one line, with who says it and where. */
function tell(line: EvidenceLine, t: Translate): string {
  const { act, relation, citation } = line;
  const what =
    act === null
      ? t(FACT_KEYS[relation])
      : [t('report.acted', bodyNameOf(act.organ, act.organ, t) ?? act.organ, act.verb), act.resolution]
          .filter(Boolean)
          .join(', ');
  const where = [speakerWords(line, t), citation].filter(Boolean).join('; ');
  return `${what} (${where})`;
}

function tellAll(lines: readonly EvidenceLine[], t: Translate): string {
  return lines.length === 0 ? NOTHING : lines.map((line) => tell(line, t)).join('\n');
}

/** Later texts, or in their place that none was found, or that nobody looked. */
function tellLater({ card }: FollowRow, t: Translate): string {
  const { later, possible } = splitFacts(card.followUp);
  const told = later.length > 0 ? tellAll(later, t) : t(FACT_KEYS[card.followUp?.later ?? 'not checked']);
  return possible.length === 0 ? told : `${told}\n${t('fact.possible', String(possible.length))}`;
}

/** The cells of a row of the copied table, in the order of `headsOf`; several facts of one cell are lines of it. */
export function cellsOf(row: FollowRow, t: Translate): string[] {
  const { card, notes, mine } = row;
  const { organ, reported, added } = splitFacts(card.followUp);
  const coverage = card.followUp?.coverage;
  return [
    `${card.citation}\n${card.words}`,
    card.asks
      .map(({ addressee, wording }) => t('card.label', addressee ?? t('outline.nobody'), wording))
      .join('\n'),
    tellAll(organ, t),
    tellLater(row, t),
    tellAll(reported, t),
    coverage ? coverageWords(coverage, t) : t('fact.not_checked'),
    mine === null ? NOTHING : statusWords(mine.status, mine.day, t),
    [...added.map((line) => tell(line, t)), ...notes.map(({ comment }) => comment)]
      .filter(Boolean)
      .join('\n') || NOTHING,
  ];
}
