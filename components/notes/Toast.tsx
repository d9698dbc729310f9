import { CloseIcon } from '../icons/CloseIcon.tsx';
import type { Translate } from '../Translate.ts';

interface ToastProps {
  /** What happened; null where there is nothing to say. */
  words: string | null;
  /** How far it is, of what is still being done: then the action stops it, and it cannot be put away. */
  steps?: { done: number; total: number } | undefined;
  /** The words of the way back, and the way; absent where there is none. */
  action?: string | undefined;
  onAction?: () => void;
  dismiss: () => void;
  t: Translate;
}

/** What just happened, and the way back. It stays until it is dismissed or something else happens: nobody has to hurry. */
export function Toast({ words, steps, action, onAction, dismiss, t }: ToastProps) {
  return (
    <div class="toast-place" role="status">
      {words !== null && (
        <div class="toast">
          {steps ? (
            <label class="toast-words">
              {words}
              <progress value={steps.done} max={steps.total} />
            </label>
          ) : (
            <span class="toast-words">{words}</span>
          )}
          {action !== undefined && (
            <button type="button" class="toast-action" onClick={onAction}>
              {action}
            </button>
          )}
          {!steps && (
            <button type="button" class="toast-close" aria-label={t('notes.dismiss')} onClick={dismiss}>
              <CloseIcon />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
