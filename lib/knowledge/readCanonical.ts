import type { Act } from './Act.ts';
import { readAct } from './readAct.ts';

/** What a canonical form names. */
export type Named =
  | { names: 'agenda-item'; session: string; item: string }
  | { names: 'session'; session: string }
  | { names: 'article'; instrument: string; provision: string }
  | { names: 'act'; act: Act }
  | { names: 'document'; symbol: string };

const AGENDA_ITEM = /^(.+ session \S+) item (.+)$/;
const SESSION = /^.+ session \S+$/;
const ARTICLE = /^(.+?) (art\. .+)$/;
const SYMBOL = /^[^\s/]+(?: [^\s/]+)?\/.*[^/]$/;

/** Reads a canonical form: "CTOC/COP/WG.4 session 2 item 5", "UNTOC art. 32 (3)", "A/RES/64/293"; null for any other text. */
export function readCanonical(canonical: string): Named | null {
  const item = AGENDA_ITEM.exec(canonical);
  if (item?.[1] && item[2]) return { names: 'agenda-item', session: item[1], item: item[2] };
  if (SESSION.test(canonical)) return { names: 'session', session: canonical };
  const article = ARTICLE.exec(canonical);
  if (article?.[1] && article[2]) return { names: 'article', instrument: article[1], provision: article[2] };
  const act = readAct(canonical);
  if (act) return { names: 'act', act };
  return SYMBOL.test(canonical) ? { names: 'document', symbol: canonical } : null;
}
