/** A recommendation that a later document takes up. */
export interface Followed {
  /** Addresses of the document that recommends, and of the later one. */
  earlier: string;
  later: string;
  /** The paragraph that it stands in, as printed. */
  paragraph: string;
}
