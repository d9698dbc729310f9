/**
 * The place of a recommendation as it is cited, from its identity: "CTOC/COP/WG.4/2010/6#31(b)" is "31 (b)",
 * "A/1/1#annex.I/3" is "annex I, 3". A bullet's place in a list is no label: "#6.1" is cited by its paragraph, "6", where
 * `paragraph` says that this is its number. Null for one without a number.
 */
export function placeOf(id: string, paragraph: string | null): string | null {
  const at = id.slice(id.indexOf('#') + 1);
  const [, annex, labels = ''] = /^(?:annex(?:\.([^/]+))?\/)?[^(]*((?:\([^()]+\))*)/.exec(at) ?? [];
  if (paragraph === null) return null;
  const items = labels.replaceAll('(', ' (');
  const inAnnex = at.startsWith('annex') ? `annex${annex ? ` ${annex}` : ''}, ` : '';
  return `${inAnnex}${paragraph}${items}`;
}
