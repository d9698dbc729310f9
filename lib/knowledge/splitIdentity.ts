/** The work of a recommendation's identity, and its place in it: "CTOC/COP/WG.4/2010/6#31(b)". */
export function splitIdentity(id: string): { work: string; at: string } {
  const border = id.lastIndexOf('#');
  return border < 0 ? { work: id, at: '' } : { work: id.slice(0, border), at: id.slice(border + 1) };
}
