import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { ACT_MASTHEADS } from './mastheads/ACT_MASTHEADS.ts';
import { PAPER_MASTHEADS } from './mastheads/PAPER_MASTHEADS.ts';

describe('mastheads', () => {
  it.each([...ACT_MASTHEADS, ...PAPER_MASTHEADS])('are read: $name', ({ text, says }) => {
    const { header } = parseDocument(text, blocksOfText(text), { sessions: null });
    expect(header).toMatchObject(says);
  });

  it.each([
    ['in English', 'United Nations A/99/86', null, null],
    ['in Arabic, whose figures can be trusted', 'الأمم المتحدة A/99/86', 'A/99/86', '2031-05-20'],
  ])('are not believed where letters are wrong, %s', (_, line, symbol, date) => {
    const words = line.startsWith('U') ? 'Lamps of the harbours are lit' : 'الموانئ والمنائر في حالة جيدة';
    const text = `${line}\n\n${words}\n\nDistr.: General\n\n20 May 2031\n\n${words}\n\n1. ${words}.`;
    const { header } = parseDocument(text, blocksOfText(text), { sessions: null, isDoubtful: true });
    expect(header).toMatchObject({ symbol, date, title: null });
  });

  it('give a document only the recommendations of its own act', () => {
    const volume = ACT_MASTHEADS.find(({ name }) => name.includes('of a volume'))?.text ?? '';
    const text = `${volume}\n\n83rd plenary meeting\n\n37/999. Another garden\n\nThe General Assembly,\n\n1. Requests the Secretary-General to rest.`;
    const { recommendations } = parseDocument(text, blocksOfText(text), { sessions: null });
    expect(recommendations.map(({ id }) => id)).toEqual(['A/RES/37/998#1']);
  });
});
