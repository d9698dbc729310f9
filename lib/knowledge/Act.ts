/** A resolution, decision or statement, as its canonical form names it. */
export interface Act {
  canonical: string;
  body: string;
  kind: 'resolution' | 'decision' | 'presidential-statement';
  /** As printed in texts: "64/293", "2242 (2015)", "57/270 B". */
  number: string;
  /** Its own symbol, where its organ has a series. */
  symbol: string | null;
}
