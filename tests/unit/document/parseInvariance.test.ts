import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { readHtml } from '../../../lib/document/readHtml.ts';
import fc from '../../fixtures/fc.ts';
import { type MadeReport, reports } from './makeReport.ts';
import { PLAIN, type Setting, setAsHtml, setAsText } from './setReport.ts';

const NOTHING_KNOWN = { sessions: null };

function parseText(text: string): Document {
  return parseDocument(text, blocksOfText(text), NOTHING_KNOWN);
}

function parseHtml(html: string): Document {
  const { text, blocks } = readHtml(html);
  return parseDocument(text, blocks, NOTHING_KNOWN);
}

/** What a document says, without where it says it. */
function contentOf({ header, headings, paragraphs, footnotes, recommendations, work }: Document) {
  return {
    work,
    title: header.title,
    date: header.date,
    headings: headings.map(({ level, label, title }) => ({ level, label, title })),
    paragraphs: paragraphs.map(({ number, role, text, items, headings: path }) => ({
      number,
      role,
      text,
      path,
      items: items.map((item) => [item.label, item.text]),
    })),
    footnotes: footnotes.map(({ mark, text, marks }) => ({ mark, text, marks: marks.length })),
    recommendations: recommendations.map(({ id, asks }) => ({
      id,
      asks: asks.map(({ addressee, wording }) => `${addressee}: ${wording}`),
    })),
  };
}

const SETTINGS: [string, Partial<Setting>][] = [
  ['lines of 60 columns', { width: 60 }],
  ['lines of 88 columns', { width: 88 }],
  ['three empty lines', { blank: 3 }],
  ['page breaks inside sentences', { pageEvery: 9 }],
  ['page breaks and lines of 70 columns', { pageEvery: 13, width: 70 }],
  ['headings of Markdown', { heading: (label, title) => `## **${label}. ${title}**` }],
  ['headings of another depth', { heading: (label, title) => `##### ${label}. ${title}` }],
  [
    'raised digits',
    { mark: (number) => [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('') },
  ],
];

const TAGS: [string, Parameters<typeof setAsHtml>[1]][] = [
  ['paragraphs and headings', { block: 'p', heading: 'h2', item: 'li', note: 'p' }],
  ['divisions and bold words', { block: 'div', heading: 'h5', item: 'div', note: 'div' }],
  ['cells of a table', { block: 'p', heading: 'h1', item: 'p', note: 'li' }],
];

describe('parseDocument', () => {
  it('reads a report as it was made', () => {
    fc.assert(
      fc.property(reports, (report) => {
        const read = parseText(setAsText(report, PLAIN));
        expect(read.paragraphs.map(({ number }) => number)).toEqual(numbersOf(report));
        expect(read.headings.map(({ label, title }) => [label, title])).toEqual(
          report.chapters.map(({ label, title }) => [label, title]),
        );
        expect(read.paragraphs.map(({ items }) => items.length)).toEqual(
          report.chapters.flatMap(({ paragraphs }) => paragraphs.map(({ items }) => items.length)),
        );
        const asked = new Set(read.recommendations.map(({ paragraph }) => paragraph));
        expect([...asked]).toEqual(report.chapters[1]?.paragraphs.map(({ number }) => String(number)));
      }),
    );
  });

  it.each(SETTINGS)('reads the same with %s', (_, change) => {
    fc.assert(
      fc.property(reports, (report) => {
        const changed = parseText(setAsText(report, { ...PLAIN, ...change }));
        expect(contentOf(changed)).toEqual(contentOf(parseText(setAsText(report, PLAIN))));
      }),
    );
  });

  it.each(TAGS)('reads the same in HTML of %s', (_, tags) => {
    fc.assert(
      fc.property(reports, (report) => {
        const page = parseHtml(setAsHtml(report, tags));
        expect(contentOf(page)).toEqual(contentOf(parseText(setAsText(report, PLAIN))));
      }),
    );
  });
});

function numbersOf({ chapters }: MadeReport): string[] {
  return chapters.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => String(number)));
}
