import type { Statement } from '../../../lib/document/Meeting.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import { MarkedText } from './MarkedText.tsx';

interface StatementWordsProps {
  statement: Statement;
  words: string;
  isMine: ((name: string) => boolean) | null;
  t: Translate;
}

/** Who spoke, in which capacity, and under which item of the agenda, where the text says. */
export function StatementWords({ statement, words, isMine, t }: StatementWordsProps) {
  const { names, capacity, item, paragraph } = statement;
  const details = [
    item === null ? t('outline.noItem') : t('outline.underItem', item),
    t(codeKey('capacity', capacity)),
  ];
  return (
    <>
      <span class="outline-number">
        <bdi>{paragraph}</bdi>
      </span>
      <span class="outline-text">
        <span class="outline-names">
          <MarkedText text={(isMine ? names.filter(isMine) : names).join(', ')} words={words} />
        </span>
        <span class="outline-details">{details.join(' · ')}</span>
      </span>
    </>
  );
}
