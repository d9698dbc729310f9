import { formatDays } from '../../lib/export/formatDays.ts';
import type { DifferingFact } from '../../lib/knowledge/Card.ts';
import { documentTypeOf } from '../documentTypeOf.ts';
import type { Translate } from '../Translate.ts';
import { sourceWords } from './sourceWords.ts';

interface DifferingFactsProps {
  facts: readonly DifferingFact[] | undefined;
  t: Translate;
}

/** Facts on which sources differ, side by side: what each says, and where that was read. */
export function DifferingFacts({ facts = [], t }: DifferingFactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl class="card-section differing">
      {facts.map(({ fact, values }) => (
        <div key={fact}>
          <dt>{t(`differing.${fact}`)}</dt>
          {values.map(({ value, source }) => (
            <dd key={value}>
              <bdi>{valueWords(fact, value, t)}</bdi> <span class="quiet">{sourceWords(source, t)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function valueWords(fact: DifferingFact['fact'], value: string, t: Translate): string {
  if (fact === 'type') return documentTypeOf(value, t) ?? value;
  if (fact !== 'date' && fact !== 'days') return value;
  const [start = value, end = start] = value.split('/');
  return formatDays(start, end, t('languageTag'));
}
