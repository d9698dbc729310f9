/** A fact that a document says of itself. */
export function certain<Value>(value: Value, symbol: string) {
  return { value, source: [symbol], confidence: 'certain' as const };
}
