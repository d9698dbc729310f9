import type { ComponentChildren } from 'preact';
import { FactIcon } from './FactIcon.tsx';
import type { FollowFact } from './FollowFact.ts';

/** Facts over which views went apart have a ground of their own; so has what an organ did. Words and shape say it too. */
const TONES: Partial<Record<FollowFact, string>> = {
  'differing views': 'contested',
  'not agreed': 'contested',
  deferred: 'contested',
  'organ action': 'open',
  'none found': 'nothing',
  'not checked': 'nothing',
};

/** A fact in short: its shape and its words. */
export function FactChip({ fact, children }: { fact: FollowFact; children: ComponentChildren }) {
  return (
    <span class={`fact-chip ${TONES[fact] ?? 'plain'}`}>
      <FactIcon fact={fact} />
      <span>{children}</span>
    </span>
  );
}
