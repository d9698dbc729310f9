// What the tests use of parsers that come without types.

declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(text: string, options: { generateGraph: boolean; forceType: string }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Loaded {
    documentUrl: string;
    document: object;
  }
  const jsonld: {
    toRDF(
      content: object,
      options: { documentLoader: (url: string) => Promise<Loaded>; format: string; safe: boolean },
    ): Promise<unknown>;
  };
  export default jsonld;
}
