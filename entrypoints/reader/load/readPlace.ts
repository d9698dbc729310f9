/** What the address of the reader itself says: which document, and where in it. */
export interface ReaderPlace {
  /** Address of the document, without its fragment; null for a file of the device. */
  address: string | null;
  /** Under which it is kept on the device. */
  key: string | null;
  /** Where in it, as a fragment says it: "page=2&zoom=140,0,792" of a PDF, "part=7" of others; empty for its beginning. */
  fragment: string;
}

/**
 * Reads the address of the reader: `?src=` an address, or `?kept=` a kept file, and a place in it behind `#`; the fragment
 * of the document's own address is a place too.
 */
export function readPlace(url: URL): ReaderPlace {
  const source = url.searchParams.get('src');
  const own =
    source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? new URL(source) : null;
  const fragment = (url.hash || (own?.hash ?? '')).slice(1);
  if (own !== null) own.hash = '';
  const address = own?.href ?? null;
  return { address, key: url.searchParams.get('kept') ?? address, fragment };
}
