import type { ComponentChildren } from 'preact';
import type { Translate } from '../../Translate.ts';
import { AgendaWords } from './AgendaWords.tsx';
import { AttendanceWords } from './AttendanceWords.tsx';
import { HeadingWords } from './HeadingWords.tsx';
import type { OutlineRow } from './OutlineRow.ts';
import { RecommendationWords } from './RecommendationWords.tsx';
import { ReferenceWords } from './ReferenceWords.tsx';
import { StatementWords } from './StatementWords.tsx';

interface OutlineRowViewProps {
  row: OutlineRow;
  /** What was searched for, to be marked. */
  words: string;
  /** Whether a name is that of the reader's delegation, where only that is listed; null where all is. */
  isMine: ((name: string) => boolean) | null;
  /** Whether the page was last led here. */
  isCurrent: boolean;
  reveal: () => void;
  t: Translate;
}

function wordsOf({ row, words, isMine, t }: OutlineRowViewProps): ComponentChildren {
  switch (row.kind) {
    case 'headings':
      return <HeadingWords heading={row.heading} words={words} />;
    case 'recommendations':
    case 'proposals':
      return <RecommendationWords recommendation={row.recommendation} words={words} t={t} />;
    case 'agenda':
      return <AgendaWords item={row.item} words={words} t={t} />;
    case 'statements':
      return <StatementWords statement={row.statement} words={words} isMine={isMine} t={t} />;
    case 'attendance':
      return <AttendanceWords list={row.list} words={words} isMine={isMine} t={t} />;
    case 'references':
      return <ReferenceWords reference={row.reference} words={words} t={t} />;
  }
}

/** A row of the outline: a click scrolls the page there and shows where it is. */
export function OutlineRowView(props: OutlineRowViewProps) {
  const { row, isCurrent, reveal } = props;
  const level = row.kind === 'headings' ? Math.min(row.heading.level, 4) : undefined;
  return (
    <button
      type="button"
      class={`outline-row ${row.kind}`}
      data-level={level}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={reveal}
    >
      {wordsOf(props)}
    </button>
  );
}
