import { urlTarget } from './urlTarget.ts';

/** What is known of a document in front of the reader. */
export interface KnownDocument {
  /** In canonical form. */
  symbol: string | null;
  url: string | null;
  /** Hash of the document's text. */
  textHash: string | null;
  /** Language code, "en". */
  language: string | null;
}

/** Code for "language not known" (ISO 639-2). */
const UNKNOWN_LANGUAGE = 'und';

/** All targets of a document: its work and its text, each in this language, and its address; what is not known gives none. */
export function listTargets({ symbol, url, textHash, language }: KnownDocument): string[] {
  const tongue = language ?? UNKNOWN_LANGUAGE;
  return [
    symbol && `work:${symbol}@${tongue}`,
    url && urlTarget(url),
    textHash && `text:${textHash}@${tongue}`,
  ].filter((target): target is string => Boolean(target));
}
