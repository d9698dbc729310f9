/** The address of this page where a damaged store is seen to, or where the panel is. */
export function rescueAddress(isOn: boolean): string {
  const address = new URL(location.href);
  if (isOn) address.searchParams.set('rescue', '1');
  else address.searchParams.delete('rescue');
  return address.href;
}
