/** What the address of the reader itself says: which document, and where in it. */
export interface ReaderPlace {
  /** Address of the document; null for a file of the device. */
  address: string | null;
  /** Under which it is kept on the device. */
  key: string | null;
  /** 1-based. */
  page: number | null;
}

/** Reads the address of the reader: `?src=` an address, or `?kept=` a kept file; `#page=` a page. */
export function readPlace(url: URL): ReaderPlace {
  const source = url.searchParams.get('src');
  const address =
    source !== null && /^https?:\/\//i.test(source) && URL.canParse(source) ? new URL(source).href : null;
  const page = /^#page=(\d{1,5})$/.exec(url.hash)?.[1];
  return { address, key: url.searchParams.get('kept') ?? address, page: page ? Number(page) : null };
}
