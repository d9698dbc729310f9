const WRITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether a key is meant for what the reader is writing into, in the page or in a component of it. */
export function isWriting(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.closest(WRITABLE) !== null;
}
