import { describe, expect, it } from 'vitest';
import { findFinal } from '../../../../lib/export/cite/findFinal.ts';
import { citeCard } from '../../../../lib/export/clip/citeCard.ts';
import { clipNote } from '../../../../lib/export/clip/clipNote.ts';
import { clipQuote } from '../../../../lib/export/clip/clipQuote.ts';
import { buildKnowledge } from '../../../../lib/knowledge/buildKnowledge.ts';
import { describeCanonical } from '../../../../lib/knowledge/describeCanonical.ts';
import { readPackFile } from '../../../../lib/knowledge/pack/readPackFile.ts';

const fact = (value: unknown, confidence = 'certain') => ({
  value,
  confidence,
  source: ['CTOC/COP/WG.4/2099/6: para. 1'],
  ...(confidence === 'certain' ? {} : { why: 'title-and-date' }),
});
const session = fact('CTOC/COP/WG.4 session 9');

const knowledge = buildKnowledge([
  readPackFile('sample', {
    schema: 'addendum-pack/1',
    bodies: [{ key: 'CTOC/COP/WG.4', names: [fact('Working Group on Specimens')] }],
    sessions: [
      {
        canonical: 'CTOC/COP/WG.4 session 9',
        body: 'CTOC/COP/WG.4',
        ordinal: fact(9),
        days: fact({ start: '2099-01-27', end: '2099-01-29' }),
        place: fact('Vienna'),
        report: fact('CTOC/COP/WG.4/2099/6'),
      },
    ],
    documents: [
      { symbol: 'CTOC/COP/WG.4/2099/6', session, type: fact('report'), title: fact('Report <b>') },
      { symbol: 'CTOC/COP/WG.4/2099/L.1', session, type: fact('draft-report') },
      { symbol: 'CTOC/COP/WG.4/2099/CRP.2', session, type: fact('background-paper') },
    ],
  }),
]);

it.each([
  ['CTOC/COP/WG.4/2099/L.1', 'CTOC/COP/WG.4/2099/6'],
  // A paper of the conference room that no final took the place of, the final itself, and one that no pack knows.
  ['CTOC/COP/WG.4/2099/CRP.2', null],
  ['CTOC/COP/WG.4/2099/6', null],
  ['CTOC/COP/WG.4/2098/L.1', null],
])('in place of %s one should cite %s', (symbol, final) => {
  expect(findFinal(symbol, knowledge)).toBe(final);
});

describe('a card', () => {
  const cardOf = (canonical: string) => describeCanonical(canonical, { language: 'en' }, knowledge);

  it('cites in the style of the reader, in three forms', () => {
    const card = citeCard(cardOf('CTOC/COP/WG.4/2099/6'), knowledge, { style: 'chicago', language: 'en' });
    expect(card).toMatchObject({
      citation: 'Working Group on Specimens, Report <b>, CTOC/COP/WG.4/2099/6 (Vienna: United Nations)',
      final: null,
      clip: {
        html: '<a href="https://docs.un.org/en/CTOC/COP/WG.4/2099/6">Working Group on Specimens, <i>Report &lt;b&gt;</i>, CTOC/COP/WG.4/2099/6 (Vienna: United Nations)</a>',
        markdown:
          'Working Group on Specimens, *Report \\<b\\>*, CTOC/COP/WG.4/2099/6 (Vienna: United Nations)',
      },
    });
  });

  it('of a draft names the final', () => {
    const card = citeCard(cardOf('CTOC/COP/WG.4/2099/L.1'), knowledge, {
      style: 'editorial-manual',
      language: 'fr',
    });
    expect(card).toMatchObject({ citation: 'CTOC/COP/WG.4/2099/L.1', final: 'CTOC/COP/WG.4/2099/6' });
  });

  it('of a session cites nothing', () => {
    const card = cardOf('CTOC/COP/WG.4 session 9');
    expect(citeCard(card, knowledge, { style: 'apa', language: 'en' })).toEqual(card);
  });
});

it('puts a quote on the clipboard as text, rich text and Markdown, none of it markup of its own', () => {
  const clip = clipQuote(
    '<i>one</i>\n*two*',
    [{ text: 'A/1/1' }],
    'https://a.example/?a&b',
    (quote, cited) => `“${quote}” (${cited})`,
  );
  expect(clip).toEqual({
    text: '“<i>one</i>\n*two*” (A/1/1)',
    html: '<blockquote><p>&lt;i&gt;one&lt;/i&gt;<br>*two*</p></blockquote><p><a href="https://a.example/?a&amp;b">A/1/1</a></p>',
    markdown: '> \\<i\\>one\\</i\\>\n> \\*two\\*\n\n[A/1/1](<https://a.example/?a&b>)',
  });
});

describe('a note on the clipboard', () => {
  const source = { symbol: 'A/1/1', title: '', url: null, language: 'en', paragraph: '2' };
  const web = { ...source, symbol: null, title: 'Page', url: 'https://a.example/' };
  const cite = (from: typeof source | typeof web) => [{ text: from.symbol ?? from.title }];
  const quoted = (quote: string, cited: string) => `“${quote}” (${cited})`;

  it.each([
    [
      { quote: 'one', comment: 'Ask **who**.', source },
      '“one” (A/1/1)\n\nAsk **who**.',
      '<blockquote><p>one</p></blockquote><p><a href="https://docs.un.org/en/A/1/1">A/1/1</a></p><p dir="auto">Ask <strong>who</strong>.</p>',
    ],
    // On a whole document there is only the citation; a page without a symbol comes with its address.
    [{ quote: '', comment: ' ', source }, 'A/1/1', '<a href="https://docs.un.org/en/A/1/1">A/1/1</a>'],
    [
      { quote: '', comment: '<b>x</b>', source: web },
      'Page, https://a.example/\n\n<b>x</b>',
      '<a href="https://a.example/">Page, https://a.example/</a><p dir="auto">&lt;b&gt;x&lt;/b&gt;</p>',
    ],
  ])('%j', (note, text, html) => {
    expect(clipNote(note, (from) => cite(from as typeof source), quoted)).toMatchObject({ text, html });
  });
});
