/** What to call the document at an address before its own title is known: the last part of the path. */
export function titleOf(address: string): string {
  const { pathname, hostname, searchParams } = new URL(address);
  const symbol = searchParams.get('s') ?? searchParams.get('symbol');
  if (symbol) return symbol;
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
