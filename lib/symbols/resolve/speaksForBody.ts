/* A part that names a body below: committees, conferences, commissions, working and expert groups. */
const BODY_BELOW = /^(?:AC|CONF|CN|WG|EG|IRG|SUB|HLM|ICEF|ECE|ESCAP)[./]/;

/**
 * Whether "its fifth session" in a document of this symbol is the body's: A/AC.105/1 belongs to the General Assembly's
 * documents, but speaks of its own committee's sessions. True where the symbol is unknown.
 */
export function speaksForBody(symbol: string | null, body: string): boolean {
  return !symbol?.startsWith(`${body}/`) || !BODY_BELOW.test(symbol.slice(body.length + 1));
}
