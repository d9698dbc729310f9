/** A tray with an arrow out of it: export and import. */
export function TrayIcon() {
  return (
    <svg class="icon" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M2 8.5V12h10V8.5M7 9V1.8M4.3 4.5 7 1.8l2.7 2.7" />
    </svg>
  );
}
