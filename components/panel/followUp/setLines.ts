import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import { speakerWords } from '../../cards/followUp/speakerWords.ts';
import type { Translate } from '../../Translate.ts';

/** What covers the whole set, a line each: said once, above the table. */
export function setLines(set: CardFollowUp | null, t: Translate): string[] {
  return (set?.evidence ?? []).flatMap((line) => {
    const { act, scope, citation } = line;
    if (act === null || scope === 'paragraph') return [];
    const what = [
      t('report.acted', bodyNameOf(act.organ, act.organ, t) ?? act.organ, act.verb),
      act.resolution,
    ];
    const where = [speakerWords(line, t), citation].filter(Boolean).join('; ');
    const whole = t(scope === 'report' ? 'fact.wholeReport' : 'fact.wholeSet');
    return [`${whole} ${what.filter(Boolean).join(', ')} (${where})`];
  });
}
