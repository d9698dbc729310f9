/** A time of another tool as ISO in UTC; null for what is none. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null;
  return new Date(value).toISOString();
}
