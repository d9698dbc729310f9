import type { Clip } from '../knowledge/Clip.ts';

/**
 * Puts a text on the clipboard; with `clip` as rich text and Markdown too, where the browser takes them. Must be called
 * while a click or key of the reader is handled.
 *
 * @throws DOMException where the browser refuses: pages without encryption have no clipboard.
 */
export async function copyText(text: string, clip?: Clip): Promise<void> {
  if (navigator.clipboard === undefined) {
    throw new DOMException('This page has no clipboard: it was not loaded over https.', 'NotAllowedError');
  }
  const forms = clip && [
    ['text/plain', text],
    ['text/html', clip.html],
    ['web text/markdown', clip.markdown],
  ];
  try {
    const taken = (forms ?? []).filter(([type = '']) => ClipboardItem.supports(type));
    if (taken.length > 0) {
      const parts = taken.map(([type = '', words = '']) => [type, new Blob([words], { type })]);
      return await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
    }
  } catch {
    // An older browser, or one that takes plain text only.
  }
  await navigator.clipboard.writeText(text);
}
