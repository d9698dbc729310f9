import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';

/** An outline in which every numbered paragraph of a text is a recommendation: the most marks that a page can have. */
export function outlineOfPage(text: string): FollowedOutline {
  const paragraphs = [...text.matchAll(/^(\d+)\. .*$/gm)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    number: match[1] ?? null,
    annex: null,
    role: 'recommendation' as const,
    words: match[0].slice(0, 80),
    hash: '0000000000000000',
  }));
  return {
    header: {
      symbol: null,
      symbolBasis: 'unknown',
      symbolWhy: '',
      otherSymbols: [],
      type: 'report',
      title: null,
      body: null,
      session: null,
      distribution: null,
      date: null,
      language: 'en',
      originalLanguage: null,
      agendaItem: null,
      starNote: null,
      jobNumber: null,
    },
    headings: [],
    paragraphs,
    recommendations: paragraphs.map(({ start, end, number, words, hash }) => ({
      id: `#${number}`,
      paragraph: number,
      annex: null,
      item: null,
      start,
      end,
      asks: [],
      headings: [],
      refersTo: [],
      standing: 'recommendation',
      by: 'machine',
      words,
      hash,
      later: null,
    })),
    agenda: [],
    attendance: [],
    statements: [],
    corrections: [],
    set: [],
  };
}
