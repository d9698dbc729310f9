/** A record as it lies in the store: nothing is known of it before it is parsed. */
export type Row = { readonly [field: string]: unknown };
