/** A report that is a supplement of the Official Records, as its title page prints that. */
export interface Supplement {
  /** "General Assembly". */
  organ: string;
  /** "Sixty-fourth Session" or "2010", as printed. */
  session: string;
  /** "16", "12 A". */
  number: string;
}

const PRINTED =
  /(?:Official Records(?: of the)? |^)(General Assembly|Security Council|Economic and Social Council|Trade and Development Board),?(?: Official Records,?)? ([A-Z][a-z]+(?:-[a-z]+)?(?: special| emergency special)? session|\d{4}),? Supplement No\. ?(\d+(?: ?[A-Z]\b)?)/i;

/**
 * The supplement that a title names: "Official Records of the General Assembly, Sixty-fourth Session, Supplement No. 16",
 * with or without the commas. Never worked out from a symbol: not every report is a supplement. Null for other titles.
 */
export function readSupplement(title: string | null): Supplement | null {
  const [, organ, session, number] = PRINTED.exec((title ?? '').replace(/\s+/g, ' ')) ?? [];
  if (!organ || !session || !number) return null;
  return { organ, session: session.replace(/session$/i, 'Session'), number };
}
