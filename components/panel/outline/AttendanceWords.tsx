import type { AttendanceList } from '../../../lib/document/Meeting.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import { MarkedText } from './MarkedText.tsx';

interface AttendanceWordsProps {
  list: AttendanceList;
  words: string;
  isMine: ((name: string) => boolean) | null;
  t: Translate;
}

/** Who was represented, and in which capacity. */
export function AttendanceWords({ list, words, isMine, t }: AttendanceWordsProps) {
  const { names, category, paragraph, unfinished } = list;
  const details = [
    t('outline.representedAs', t(codeKey('attendance', category))),
    isMine ? null : t('outline.names', String(names.length)),
    unfinished ? t('outline.unfinished') : null,
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
        <span class="outline-details">{details.filter(Boolean).join(' · ')}</span>
      </span>
    </>
  );
}
