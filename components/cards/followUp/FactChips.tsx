import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { Translate } from '../../Translate.ts';
import { FACT_KEYS } from './FACT_KEYS.ts';
import { FactChip } from './FactChip.tsx';

/** The three facts of a recommendation in short, those of its own paragraph alone; none of them ranks it. */
export function FactChips({ followUp, t }: { followUp: CardFollowUp; t: Translate }) {
  const { later, organ, reported, coverage } = followUp;
  const verbs = new Set(organ.filter(({ scope }) => scope === 'paragraph').map(({ verb }) => verb));
  const told = new Set(reported.map(({ what }) => what));
  return (
    <p class="fact-chips">
      {[...verbs].map((verb) => (
        <FactChip key={verb} fact="organ action">
          <bdi lang="en">{verb}</bdi>
        </FactChip>
      ))}
      <FactChip fact={later}>
        {later === 'none found'
          ? t('fact.noneFoundIn', String(coverage?.documents.length ?? 0))
          : t(FACT_KEYS[later])}
      </FactChip>
      {[...told].map((what) => (
        <FactChip key={what} fact={what}>
          {t(FACT_KEYS[what])}
        </FactChip>
      ))}
    </p>
  );
}
