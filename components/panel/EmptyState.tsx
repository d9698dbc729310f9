interface EmptyStateProps {
  title?: string;
  words: string;
  /** The words of the button for what to do next, if anything can be done here. */
  action?: string;
  onAction?: () => void;
}

/** What stands where there is nothing to show: what that means, and what to do next. */
export function EmptyState({ title, words, action, onAction }: EmptyStateProps) {
  return (
    <div class="empty">
      {title && <h2>{title}</h2>}
      <p>{words}</p>
      {action && (
        <button type="button" class="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
