import type { ComponentChildren } from 'preact';
import { ArrowIcon } from '../../icons/ArrowIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { AgendaWords } from './AgendaWords.tsx';
import { AttendanceWords } from './AttendanceWords.tsx';
import { HeadingWords } from './HeadingWords.tsx';
import { numberOf } from './numberOf.ts';
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
  /** Shows the card of a recommendation. */
  openCard: (row: RecommendationRow) => void;
  t: Translate;
}

/** A row that has a card. */
export type RecommendationRow = Extract<OutlineRow, { recommendation: unknown }>;

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
  const { row, isCurrent, reveal, openCard, t } = props;
  const level = row.kind === 'headings' ? Math.min(row.heading.level, 4) : undefined;
  const button = (
    <button
      type="button"
      class="outline-row"
      data-kind={row.kind}
      data-level={level}
      aria-current={isCurrent ? 'location' : undefined}
      onClick={reveal}
    >
      {wordsOf(props)}
    </button>
  );
  if (!('recommendation' in row)) return button;
  const name = t('outline.card', numberOf(row.recommendation));
  return (
    <div class="outline-pair">
      {button}
      <button type="button" class="quiet-button" aria-label={name} title={name} onClick={() => openCard(row)}>
        <ArrowIcon />
      </button>
    </div>
  );
}
