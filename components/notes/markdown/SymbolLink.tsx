import { readingAddress } from '../../../lib/knowledge/readingAddress.ts';

interface SymbolLinkProps {
  /** As it was typed. */
  text: string;
  /** In canonical form. */
  symbol: string;
}

/** A document's symbol that leads to the document in the official system, when it is clicked and not before. */
export function SymbolLink({ text, symbol }: SymbolLinkProps) {
  return (
    <a class="symbol-link" href={readingAddress(symbol, 'en')} target="_blank" rel="noreferrer noopener">
      <bdi>{text}</bdi>
    </a>
  );
}
