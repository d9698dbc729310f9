/** An eye, crossed out. */
export function EyeOffIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M1.2 7S3.4 3.3 7 3.3 12.8 7 12.8 7 10.6 10.7 7 10.7 1.2 7 1.2 7ZM2.5 12 11.5 2" />
    </svg>
  );
}
