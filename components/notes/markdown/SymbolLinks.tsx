import type { Translate } from '../../Translate.ts';
import { SymbolLink } from './SymbolLink.tsx';
import { splitSymbols } from './splitSymbols.ts';

/** More than a row has room for. */
const MOST = 6;

/** The documents that a comment names, each once and as a link; nothing where it names none. */
export function SymbolLinks({ text, t }: { text: string; t: Translate }) {
  const symbols = [...new Set(splitSymbols(text).flatMap(({ symbol }) => symbol ?? []))];
  if (symbols.length === 0) return null;
  return (
    <p class="symbol-links">
      <span class="unseen">{t('notes.names')}</span>
      {symbols.slice(0, MOST).map((symbol) => (
        <SymbolLink key={symbol} text={symbol} symbol={symbol} />
      ))}
    </p>
  );
}
