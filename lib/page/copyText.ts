/**
 * Puts a text on the clipboard; must be called while a click or key of the reader is handled.
 *
 * @throws DOMException where the browser refuses: pages without encryption have no clipboard.
 */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard === undefined) {
    throw new DOMException('This page has no clipboard: it was not loaded over https.', 'NotAllowedError');
  }
  await navigator.clipboard.writeText(text);
}
