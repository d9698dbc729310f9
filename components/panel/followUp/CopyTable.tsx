import { useState } from 'preact/hooks';
import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';
import type { FollowRow } from './FollowRow.ts';
import { tableClip } from './tableClip.ts';

interface CopyTableProps {
  rows: readonly FollowRow[];
  set: CardFollowUp | null;
  copy: PanelActions['copy'];
  t: Translate;
}

/** Puts the rows that are listed on the clipboard as a table, and says how many. */
export function CopyTable({ rows, set, copy, t }: CopyTableProps) {
  const [said, say] = useState('');
  async function press(): Promise<void> {
    const clip = tableClip(rows, set, t);
    try {
      await copy(clip.text, clip);
      say(t('follow.copied', String(rows.length)));
    } catch {
      say(t('follow.notCopied'));
    }
  }
  return (
    <>
      <button type="button" class="quiet-button wide" onClick={() => void press()}>
        {t('follow.copy')}
      </button>
      <span class="follow-said" role="status">
        {said}
      </span>
    </>
  );
}
