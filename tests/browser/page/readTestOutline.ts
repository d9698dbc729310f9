import type {
  FollowedOutline,
  FollowedRecommendation,
} from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import type { PageText } from '../../../lib/page/PageCalls.ts';
import { EMPTY_OUTLINE } from '../../fixtures/EMPTY_OUTLINE.ts';

const PARAGRAPH = /^\s*(\d+)\. [^\n]*(?:\n+\s*\([a-z]\) [^\n]*)*/gm;
const ITEM = /\([a-z]\) [^\n]*/g;

/**
 * Reads a small document of the document A/1/1: paragraphs "15. States should …", with items "(a) …" on lines below, and
 * what they refer to as "[17]". "may wish" makes a proposal.
 */
export async function readTestOutline({ text }: PageText): Promise<FollowedOutline> {
  const recommendations: FollowedRecommendation[] = [];
  const paragraphs: FollowedOutline['paragraphs'] = [];
  for (const match of text.matchAll(PARAGRAPH)) {
    const [printed, number = ''] = match;
    const start = match.index + printed.indexOf(number);
    const end = match.index + printed.length;
    paragraphs.push({
      start,
      end,
      number,
      annex: null,
      role: 'recommendation',
      words: printed.trim(),
      hash: `hash-${number}`,
    });
    const parts = [...printed.matchAll(ITEM)].map((item) => ({
      item: item[0].slice(0, 3),
      start: match.index + item.index,
      end: match.index + item.index + item[0].length,
    }));
    const wholes = parts.length > 0 ? parts : [{ item: null, start, end }];
    for (const part of wholes) {
      const words = text.slice(part.start, part.end);
      if (!/should|may wish|\([a-z]\)/.test(words)) continue;
      recommendations.push({
        ...part,
        id: `A/1/1#${number}${part.item ?? ''}`,
        paragraph: number,
        annex: null,
        asks: [
          {
            addressee: 'States',
            carriedOver: false,
            wording: 'should',
            start: part.start,
            end: part.start + 1,
          },
        ],
        headings: ['II. Recommendations'],
        refersTo: [...words.matchAll(/\[(\d+)\]/g)].map((to) => ({
          start: part.start + to.index,
          end: part.start + to.index + to[0].length,
          symbol: 'A/1/1',
          paragraph: to[1] ?? null,
          relation: 'builds on' as const,
        })),
        standing: words.includes('may wish') ? 'proposal' : 'recommendation',
        by: 'machine',
        words,
        hash: `hash-${number}`,
        later: null,
      });
    }
  }
  const header = { ...EMPTY_OUTLINE.header, symbol: 'A/1/1', symbolBasis: 'stated' as const };
  return { ...EMPTY_OUTLINE, header, paragraphs, recommendations };
}
