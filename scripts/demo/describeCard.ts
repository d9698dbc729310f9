import type { ReadCard } from '../stage/readCard.ts';

/** A card in one line: "CTOC/COP/WG.4/2010/6 (Report): Report on the meeting … · 2nd session · Vienna · …". */
export function describeCard({ name, kind, title, session }: ReadCard): string {
  const head = `${name} (${kind})`;
  return [title === null ? head : `${head}: ${title}`, session].filter((part) => part !== null).join(' · ');
}
