import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import { inspectFiles } from '../../../scripts/inspect/inspectFiles.ts';
import { readFile } from '../../../scripts/inspect/readFile.ts';

const FOLDER = resolve('../shared/files');

/** Facts that a person reads off the files. */
interface Facts {
  file: string;
  symbol: string;
  date: string;
  distribution: string;
  language: string;
  /** The last numbered paragraph. */
  last: string | null;
  footnotes: number;
}

const FACTS: Facts[] = [
  {
    file: 'A-RES-78-323.pdf',
    symbol: 'A/RES/78/323',
    date: '2024-08-14',
    distribution: 'General',
    language: 'en',
    last: '5',
    footnotes: 13,
  },
  {
    file: 'joint_A-80-86_E-2025-71.pdf',
    symbol: 'A/80/86',
    date: '2025-05-20',
    distribution: 'General',
    language: 'en',
    last: '112',
    footnotes: 1,
  },
  {
    file: 'overprinted-masthead_A-CONF230-2025-L2.pdf',
    symbol: 'A/CONF.230/2025/L.2',
    date: '2025-06-09',
    distribution: 'Limited',
    language: 'en',
    last: '33',
    footnotes: 0,
  },
  {
    file: 'ru_S-2024-228.pdf',
    symbol: 'S/2024/228',
    date: '2024-03-11',
    distribution: 'General',
    language: 'ru',
    last: null,
    footnotes: 0,
  },
  {
    file: 'es_S-2023-664.pdf',
    symbol: 'S/2023/664',
    date: '2023-09-13',
    distribution: 'general',
    language: 'es',
    last: null,
    footnotes: 0,
  },
  {
    file: 'UPR-Gabon_A-HRC-22-5.pdf',
    symbol: 'A/HRC/22/5',
    date: '2012-12-13',
    distribution: 'General',
    language: 'en',
    last: '103',
    footnotes: 2,
  },
  {
    file: 'corr_A-80-6-Sect24-Corr1.docx',
    symbol: 'A/80/6(SECT.24)/Corr.1',
    date: '2025-05-21',
    distribution: 'General',
    language: 'en',
    last: null,
    footnotes: 1,
  },
  {
    file: 'advance-unedited_A-80-6-Sect3-Add6-UNAMI.docx',
    symbol: 'A/80/6(SECT.3)/Add.6',
    date: '2025-05-27',
    distribution: 'General',
    language: 'en',
    last: '50',
    footnotes: 4,
  },
];

const REFUSED: [file: string, says: RegExp][] = [
  ['image-only_OLA-note-verbale-2022.pdf', /holds no text, only images/],
  ['ods-missing-document.pdf', /is not a document/],
];

function isThere(file: string): boolean {
  if (existsSync(resolve(FOLDER, file))) return true;
  console.info(`Not read: ${file} is not there.`);
  return false;
}

describe('real files', () => {
  it.each(FACTS)('$file is read as printed', async ({ file, last, footnotes, ...head }) => {
    if (!isThere(file)) {
      expect(head.symbol).toContain('/');
      return;
    }
    const [document] = await inspectFiles([resolve(FOLDER, file)], loadBuiltInKnowledge());
    if (!document) throw new Error(`${file} was not inspected`);
    const { symbol, date, distribution, language } = document;
    expect({ symbol, date, distribution, language }).toEqual(head);
    expect(document.paragraphs.findLast(({ number }) => number !== null)?.number ?? null).toBe(last);
    expect(document.footnotes.length).toBe(footnotes);
    for (const { start, end, text } of document.references)
      expect(document.text?.slice(start, end)).toBe(text);
  });

  it.each(REFUSED)('%s is refused, and says why', async (file, says) => {
    if (!isThere(file)) {
      expect(says.source).not.toBe('');
      return;
    }
    await expect(readFile(resolve(FOLDER, file))).rejects.toThrow(says);
  });
});
