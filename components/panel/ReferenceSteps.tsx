import { useState } from 'preact/hooks';
import { ArrowIcon } from '../icons/ArrowIcon.tsx';
import { BackIcon } from '../icons/BackIcon.tsx';
import type { Translate } from '../Translate.ts';
import type { PanelReference } from './PanelState.ts';

interface ReferenceStepsProps {
  /** The places to step through, in the order of the text. */
  places: PanelReference[];
  reveal: (reference: PanelReference) => void;
  t: Translate;
}

/** Previous and next reference on the page, of those that are listed, and round again. */
export function ReferenceSteps({ places, reveal, t }: ReferenceStepsProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const at = places.findIndex(({ id }) => id === current);
  function go(step: number): void {
    const from = at === -1 && step < 0 ? 0 : at;
    const next = places[(from + step + places.length) % places.length];
    if (next === undefined) return;
    setCurrent(next.id);
    reveal(next);
  }
  return (
    <div class="steps">
      <button
        type="button"
        class="quiet-button"
        aria-label={t('panel.previous')}
        title={t('panel.previous')}
        onClick={() => go(-1)}
      >
        <BackIcon />
      </button>
      <span class="count" role="status">
        {t('panel.position', String(at === -1 ? 0 : at + 1), String(places.length))}
      </span>
      <button
        type="button"
        class="quiet-button"
        aria-label={t('panel.next')}
        title={t('panel.next')}
        onClick={() => go(1)}
      >
        <ArrowIcon />
      </button>
    </div>
  );
}
