import { CITATION_WORDS } from './CITATION_WORDS.ts';
import type { CitationPart } from './CitationPart.ts';
import type { CiteOptions } from './CiteOptions.ts';
import { citationText } from './citationText.ts';

/** Puts a citation where it stands: a sentence of its own in a footnote, brackets in a text, nothing around it alone. */
export function frameCitation(
  parts: readonly CitationPart[],
  { style, language, form }: CiteOptions,
): CitationPart[] {
  if (form === 'plain' || parts.length === 0) return [...parts];
  const words = CITATION_WORDS[style === 'editorial-manual' ? language : 'en'];
  if (form === 'text') {
    const [before = '', after = ''] = words.brackets.split('$1');
    return [{ text: before }, ...parts, { text: after }];
  }
  // An address at the end would take the stop with it; an abbreviation has its own.
  const isEnded = /[.。]$|https?:\S+$/.test(citationText(parts));
  const [first = { text: '' }, ...rest] = parts;
  const opened = { ...first, text: first.text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) };
  const sentence = style === 'oscola' ? [...parts] : [opened, ...rest];
  return isEnded ? sentence : [...sentence, { text: words.stop }];
}
