import { canonicalSymbol } from '../canonicalSymbol.ts';
import { PARAGRAPHS } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import { findSymbolAt } from './findSymbolAt.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const PINPOINT = new RegExp(`,? ?\\(?(?:at )?${anyWord('paragraph')} ?(${PARAGRAPHS})`, 'y');
const ALSO =
  /(?:,| and| et| y| и|和)(?: and)? ?((?:Add|Rev|Corr)\. ?\d{1,3}(?:\/(?:Add|Rev|Corr)\. ?\d{1,3})*)(?![\d/])/y;

/**
 * The symbol at a slash, with the paragraph named behind it ("A/78/421, para. 13"); and the documents that an ellipsis
 * leaves to be read on ("A/64/440 and Corr.1": the second is a document of its own, A/64/440/Corr.1).
 */
export function findSymbols(text: string, slash: number, from: number): Mention[] {
  const symbol = findSymbolAt(text, slash, from);
  if (!symbol?.canonical) return [];
  const paragraph = matchAt(PINPOINT, text, symbol.end);
  if (paragraph?.[1])
    return [{ ...symbol, end: symbol.end + paragraph[0].length, pinpoint: paragraph[1].trim() }];
  const mentions = [symbol];
  for (let end = symbol.end; ; ) {
    const also = matchAt(ALSO, text, end);
    if (!also?.[1]) return mentions;
    end += also[0].length;
    mentions.push({
      kind: 'symbol',
      start: end - also[1].length,
      end,
      canonical: canonicalSymbol(`${symbol.canonical}/${also[1]}`),
    });
  }
}
