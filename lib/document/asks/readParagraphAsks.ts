import { toOriginalSpan } from '../lines/toOriginalSpan.ts';
import type { Ask } from '../Recommendation.ts';
import type { Passage } from '../structure/Draft.ts';
import type { ReadItem, ReadParagraph } from '../structure/ReadParagraph.ts';
import type { CompiledAsking } from './CompiledAsking.ts';
import { lowerArticle } from './lowerArticle.ts';
import { type AskReading, readAsks } from './readAsks.ts';

/** One place that asks or proposes: a paragraph, an item, or (of proposals) a sentence. */
export interface AskingPlace {
  item: ReadItem | null;
  passage: Passage;
  asks: Ask[];
  isProposal: boolean;
}

/**
 * What a paragraph asks and proposes. A paragraph with items gives one place an item, and its chapeau lends its asks where
 * an item has none of its own; proposals stand by the sentence, since each may be put to somebody else. `isListed` tells
 * that it is an entry of a list of recommendations ("5.1" under "5. The following recommendations"), with a verb or without.
 */
export function readParagraphAsks(
  paragraph: ReadParagraph,
  isListed: boolean,
  asking: CompiledAsking,
): AskingPlace[] {
  const isOperative = paragraph.role === 'operative';
  const isPlan = paragraph.isAdopted;
  const read = (passage: Passage, isLent: boolean): ReturnType<typeof readPassageAsks> =>
    readPassageAsks(passage, { isOperative, isPlan, isLent }, asking);
  const chapeau = read(paragraph.passage, false);
  const places: AskingPlace[] = chapeau.proposals.map((asks) => ({
    item: null,
    passage: paragraph.passage,
    asks,
    isProposal: true,
  }));
  const place = (item: ReadItem | null, passage: Passage, asks: Ask[]): AskingPlace => ({
    item,
    passage,
    asks,
    isProposal: false,
  });
  const leaves = leavesOf(paragraph.items);
  if (leaves.length === 0 || chapeau.proposals.length > 0)
    return chapeau.asks.length > 0 || isListed
      ? [...places, place(null, paragraph.passage, chapeau.asks)]
      : places;
  const isIntroduced = asking.introduces.test(paragraph.text);
  // What stands in whole sentences before the one that leads to the list is an ask of its own only together with the list.
  const lent = chapeau.asks.map((ask): Ask => ({ ...ask, carriedOver: ask.addressee !== null }));
  for (const { item, above } of leaves) {
    const own = read(item.passage, lent.length > 0);
    for (const proposed of own.proposals)
      places.push({ item, passage: item.passage, asks: proposed, isProposal: true });
    const put = above
      .map((outer) => read(outer.passage, lent.length > 0).proposals)
      .findLast((lists) => lists.length > 0);
    if (put && own.asks.length === 0 && own.proposals.length === 0) {
      places.push({ item, passage: item.passage, asks: put.at(-1) ?? [], isProposal: true });
      continue;
    }
    const inherited =
      above.map((outer) => read(outer.passage, lent.length > 0).asks).findLast((asks) => asks.length > 0) ??
      lent;
    const addressee = inherited.at(-1)?.addressee ?? null;
    const asks = own.asks.map((ask) =>
      ask.addressee === null && !ask.isPassive ? { ...ask, addressee, carriedOver: addressee !== null } : ask,
    );
    const kept =
      asks.length > 0
        ? asks.map(({ isPassive: _, ...ask }) => ask)
        : inherited.slice(-1).map((ask) => nameAddressee(ask, item, asking));
    if (kept.length > 0 || (isIntroduced && own.proposals.length === 0))
      places.push(place(item, item.passage, kept));
  }
  return places;
}

/** "It was recommended that: (a) States parties consider": the item itself names who is asked. */
function nameAddressee(ask: Ask, { text }: ReadItem, asking: CompiledAsking): Ask {
  if (ask.addressee !== null) return ask;
  return { ...ask, addressee: lowerArticle(asking.addresseeAt.exec(text)?.[0] ?? '') || null };
}

/** Items that hold no further ones, each with the items that it stands under. */
function leavesOf(
  items: readonly ReadItem[],
  above: ReadItem[] = [],
): { item: ReadItem; above: ReadItem[] }[] {
  return items.flatMap((item) =>
    item.items.length > 0 ? leavesOf(item.items, [...above, item]) : [{ item, above }],
  );
}

function readPassageAsks(
  { clean, from }: Passage,
  how: Omit<AskReading, 'from'>,
  asking: CompiledAsking,
): { asks: (Ask & { isPassive: boolean })[]; proposals: Ask[][] } {
  const asks: (Ask & { isPassive: boolean })[] = [];
  const proposals = new Map<number, Ask[]>();
  for (const found of readAsks(clean.text, { from, ...how }, asking)) {
    const { addressee, carriedOver, wording } = found;
    const ask: Ask = { addressee, carriedOver, wording, ...toOriginalSpan(clean, found.start, found.end) };
    if (found.isProposal) proposals.set(found.sentence, [...(proposals.get(found.sentence) ?? []), ask]);
    else asks.push({ ...ask, isPassive: asking.passive.test(clean.text.slice(found.end, found.end + 30)) });
  }
  return { asks, proposals: [...proposals.values()] };
}
