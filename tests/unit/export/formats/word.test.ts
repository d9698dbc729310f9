import { describe, expect, it } from 'vitest';
import type { FollowUpReport } from '../../../../lib/export/follow-up/FollowUpReport.ts';
import type { OwnEvidence } from '../../../../lib/export/follow-up/OwnEvidence.ts';
import { writeBriefWord } from '../../../../lib/export/word/writeBriefWord.ts';
import { writeFollowUpWord } from '../../../../lib/export/word/writeFollowUpWord.ts';
import { writeNotesWord } from '../../../../lib/export/word/writeNotesWord.ts';
import { sampleWork } from '../cite/sampleWork.ts';
import { sampleExport } from '../sampleExport.ts';
import { SAMPLE_FOLLOW_UP_WORDS } from '../sampleFollowUpWords.ts';
import { SAMPLE_WORDS } from '../sampleWords.ts';
import { findWordFaults } from './findWordFaults.ts';
import { readWord } from './readWord.ts';
import { HOSTILE, sampleDocuments } from './sampleDocuments.ts';

const how = { style: 'editorial-manual', language: 'en' } as const;
const BODY = 'word/document.xml';
const FOOTNOTES = 'word/footnotes.xml';

const seenIn = (document: string, paragraph: string) =>
  ({ document, work: document, copy: 'c', paragraph, date: '2099-08-02' }) as const;

const ORGAN = {
  organ: 'CTOC/COP',
  resolution: 'CTOC/COP resolution 9/2',
  document: null,
  firstHand: false,
  seenIn: seenIn('CTOC/COP/WG.4/2099/8', '8'),
};

const OWN: OwnEvidence = {
  symbol: 'CTOC/COP/WG.4/2099/6',
  paragraph: '15',
  item: '(b)',
  words: 'States parties should light',
  relation: 'restated',
  document: 'CTOC/COP/WG.4/2101/2',
  place: '7',
  quote: 'lanterns again',
};

const REPORT: FollowUpReport = {
  title: 'Working Group on Specimens, session 9',
  sets: [
    {
      work: sampleWork(),
      followUp: {
        organ: [{ ...ORGAN, verb: 'welcomed', scope: 'set' }],
        later: 'none found',
        reported: [],
        evidence: [],
        coverage: null,
      },
    },
  ],
  sections: [
    {
      headings: ['II. Recommendations', 'A. Lanterns'],
      documents: [sampleWork()],
      notes: [],
      recommendations: [
        {
          work: sampleWork(),
          place: '15 (b)',
          summary: 'Light the lanterns.',
          asks: [
            { addressee: 'States parties', wording: 'should' },
            { addressee: null, wording: 'may' },
          ],
          followUp: {
            organ: [
              { ...ORGAN, verb: 'welcomed', scope: 'set' },
              { ...ORGAN, verb: 'takes note', scope: 'paragraph', firstHand: true },
            ],
            later: 'restated',
            reported: [
              {
                what: 'led to a document',
                by: null,
                document: 'CTOC/COP/WG.4/2100/3',
                seenIn: seenIn('CTOC/COP/WG.4/2100/3', '1'),
              },
            ],
            evidence: [
              {
                relation: 'restated',
                certainty: 'explicit',
                scope: 'paragraph',
                speaker: null,
                act: null,
                by: null,
                seenIn: seenIn('CTOC/COP/WG.4/2100/6', '4'),
              },
              {
                relation: 'same subject',
                certainty: 'inferred',
                scope: 'paragraph',
                speaker: null,
                act: null,
                by: null,
                seenIn: seenIn('CTOC/COP/WG.4/2100/6', '9'),
              },
            ],
            coverage: { documents: ['CTOC/COP/WG.4/2100/6'], until: '2100-02-17' },
          },
          notes: [sampleExport({ comment: 'Mine.', status: 'waiting' })],
          evidence: [OWN],
        },
        {
          work: sampleWork(),
          place: '16',
          summary: null,
          asks: [],
          followUp: {
            organ: [],
            later: 'none found',
            reported: [],
            evidence: [],
            coverage: { documents: ['a', 'b'], until: '2100-02-17' },
          },
          notes: [],
          evidence: [],
        },
        { work: sampleWork(), place: '17', summary: null, asks: [], followUp: null, notes: [], evidence: [] },
      ],
    },
  ],
  evidence: [{ ...OWN, paragraph: '99', document: 'A letter of the specimen group', quote: '' }],
};

const WRITING = {
  words: SAMPLE_FOLLOW_UP_WORDS,
  how,
  works: new Map([['CTOC/COP/WG.4/2099/8', sampleWork({ symbol: 'CTOC/COP/WG.4/2099/8' })]]),
  bodies: new Map([['CTOC/COP', 'Conference']]),
};

describe('notes', () => {
  it('stand under their documents and paragraphs, each passage with its footnote', async () => {
    const second = sampleExport({
      id: 'b',
      source: { ...sampleExport().source, paragraph: '16' },
      comment: 'One\n\nTwo',
    });
    const [known] = sampleDocuments([sampleExport(), second]);
    const { textOf } = readWord(await writeNotesWord(known ? [known] : [], SAMPLE_WORDS, how));
    expect(textOf(BODY)).toEqual([
      'Notes',
      'CTOC/COP/WG.4/2099/6 · Report on the meeting of the specimen group',
      'Working Group on Specimens, session 9, Vienna, 27–29 January 2099 · 17 February 2099',
      'Para. 15',
      '“lanterns should be lit”[1]',
      'Ask who lights them.',
      'Tags: lanterns, dusk · My status: to check · \u200E18 February 2099',
      'Para. 16',
      '“lanterns should be lit”[2]',
      'One',
      'Two',
      'Tags: lanterns, dusk · My status: to check · \u200E18 February 2099',
    ]);
    const footnotes = textOf(FOOTNOTES)
      .map((line) => line.trim())
      .filter(Boolean);
    expect(footnotes).toEqual(['CTOC/COP/WG.4/2099/6, para. 15.', 'Ibid., para. 16.']);
  });

  it('keep any text, and stay a file that opens', async () => {
    const torn = `\u0000\u0008${HOSTILE}\uD800\uFFFE]]>&<w:p/>`;
    const notes = [sampleExport({ quote: torn, comment: torn, tags: [torn] })];
    const { textOf } = readWord(await writeNotesWord(sampleDocuments(notes), SAMPLE_WORDS, how));
    expect(textOf(BODY).join('\n')).toContain(
      '</script><img src=x onerror=alert(1)>{\\input{x}}%&_$#\nER  - \n@book{x,"=1+1\uFFFD]]>&<w:p/>',
    );
  });

  it('run from right to left in Arabic', async () => {
    const arabic = sampleExport({ quote: 'ينبغي إضاءة الفوانيس', comment: 'ملاحظة' });
    const [known] = sampleDocuments([arabic]);
    const cited = { ...how, language: 'ar' } as const;
    const { parts, textOf } = readWord(await writeNotesWord(known ? [known] : [], SAMPLE_WORDS, cited));
    const quoted = /<w:p>(?:(?!<\/w:p>).)*الفوانيس.*?<\/w:p>/s.exec(parts[BODY] ?? '')?.[0];
    expect(quoted).toMatch(/<w:bidi\/>.*<w:rtl\/>/s);
    expect(textOf(FOOTNOTES).join('')).toContain('CTOC/COP/WG.4/2099/6، الفقرة 15.');
    expect(parts[FOOTNOTES]).toMatch(/<w:bidi\/>(?:(?!<\/w:p>).)*الفقرة/s);
  });
});

describe('the follow-up table', () => {
  it('says each fact with its footnote, and keeps what is mine in columns of its own', async () => {
    const { parts, textOf } = readWord(await writeFollowUpWord(REPORT, WRITING));
    const lines = textOf(BODY);
    expect(lines).toEqual([
      'Follow-up table',
      'Working Group on Specimens, session 9',
      'Action by an organ · CTOC/COP/WG.4/2099/6[1]',
      'Conference: welcomed (all recommendations; CTOC/COP resolution 9/2; as reported)[2]',
      ...[
        'Recommendation',
        'Asks',
        'Action by an organ',
        'Later texts',
        'Reported action',
        'My status',
        'My evidence',
        'My notes',
      ],
      ...['II. Recommendations', 'A. Lanterns'],
      ...[
        'Para. 15 (b)[3]',
        'Light the lanterns. [our summary]',
        'States parties: should',
        'nobody named: may',
      ],
      'Conference: takes note (this paragraph; CTOC/COP resolution 9/2)[4]',
      ...[
        'Restated[5]',
        'Possible links, by subject: 1',
        'Led to CTOC/COP/WG.4/2100/3[6]',
        'waiting',
        // What the reader found is theirs: it is not among the later texts.
        ...['Restated[7]', '“lanterns again”'],
        'Mine.',
      ],
      ...['Para. 16[8]', '', '–', 'None found (Searched: 2 documents, to 17 February 2100)', '–', '', '', ''],
      ...['Para. 17[9]', '', 'Not checked', 'Not checked', 'Not checked', '', '', ''],
      ...['My evidence', 'CTOC/COP/WG.4/2099/6 · States parties should light', 'Restated[10]'],
    ]);
    const footnotes = textOf(FOOTNOTES)
      .map((line) => line.trim())
      .filter(Boolean);
    expect(footnotes).toEqual([
      'CTOC/COP/WG.4/2099/6.',
      'CTOC/COP/WG.4/2099/8, para. 8.',
      'CTOC/COP/WG.4/2099/6, para. 15 (b).',
      'CTOC/COP/WG.4/2099/8, para. 8.',
      'CTOC/COP/WG.4/2100/6, para. 4.',
      'CTOC/COP/WG.4/2100/3, para. 1.',
      'CTOC/COP/WG.4/2101/2, para. 7.',
      'CTOC/COP/WG.4/2099/6, para. 16.',
      'CTOC/COP/WG.4/2099/6, para. 17.',
      'A letter of the specimen group, para. 7.',
    ]);
    expect(parts[BODY]).toContain('w:orient="landscape"');
    expect(parts[BODY]).toContain('<w:tblHeader/>');
  });
});

describe('the brief', () => {
  it('tells by heading what is recommended and what became of it, and leaves out what is empty', async () => {
    const { textOf } = readWord(await writeBriefWord(REPORT, WRITING));
    const lines = textOf(BODY);
    expect(lines.slice(0, 6)).toEqual([
      'Brief',
      'Working Group on Specimens, session 9',
      'Action by an organ · CTOC/COP/WG.4/2099/6[1]',
      'Conference: welcomed (all recommendations; CTOC/COP resolution 9/2; as reported)[2]',
      'II. Recommendations',
      'A. Lanterns',
    ]);
    expect(lines.filter((line) => line === 'Reported action')).toHaveLength(1);
    expect(lines.filter((line) => line === 'Later texts')).toHaveLength(3);
    expect(lines.slice(lines.indexOf('My notes'))[2]).toBe('Mine.');
    expect(lines.slice(lines.indexOf('My evidence')).slice(1, 3)).toEqual([
      'Restated[8]',
      '“lanterns again”',
    ]);
    expect(lines.at(-1)).toBe('Restated[11]');
  });
});

it('both are files that Word opens, also where nothing is known', async () => {
  const empty = { ...REPORT, sets: [], sections: [], evidence: [] };
  for (const report of [REPORT, empty])
    for (const write of [writeBriefWord, writeFollowUpWord])
      expect(findWordFaults(await write(report, WRITING))).toEqual([]);
});
