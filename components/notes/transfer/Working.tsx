import type { Translate } from '../../Translate.ts';
import type { TransferState } from './TransferState.ts';

interface WorkingProps {
  work: NonNullable<TransferState['work']>;
  cancel: () => void;
  t: Translate;
}

/** How far the work is, and the way to stop it. */
export function Working({ work: { what, steps }, cancel, t }: WorkingProps) {
  const words = t(`working.${what}`);
  return (
    <div class="working">
      <label>
        {words}
        <progress {...(steps.total > 0 ? { value: steps.done, max: steps.total } : {})} />
      </label>
      <button type="button" class="button" onClick={cancel}>
        {t('transfer.cancel')}
      </button>
    </div>
  );
}
