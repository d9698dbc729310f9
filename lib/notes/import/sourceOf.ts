import { symbolOfLink } from '../../symbols/symbolOfLink.ts';
import { listTargets } from '../targets/listTargets.ts';

/** What an address alone tells of the document behind it, and what a note on it is kept under. */
export function sourceOf(address: string, title: string) {
  const linked = symbolOfLink(address);
  const source = {
    symbol: linked?.symbol ?? null,
    title,
    url: /^https?:\/\//.test(address) ? address : null,
    language: linked?.language ?? null,
    paragraph: null,
  };
  return { source, targets: listTargets({ ...source, textHash: null }) };
}
