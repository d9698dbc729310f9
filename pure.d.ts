// What the pure folders may use of the platform besides the language itself: every browser, worker and Node has it.
// Only `tsconfig.pure.json` reads this file; elsewhere the platform's own types tell more.

declare class URLSearchParams {
  get(name: string): string | null;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class URL {
  static canParse(url: string, base?: string): boolean;
  constructor(url: string, base?: string);
  readonly hash: string;
  readonly hostname: string;
  readonly href: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly searchParams: URLSearchParams;
}
