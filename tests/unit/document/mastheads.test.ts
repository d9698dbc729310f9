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

  it('give a document only the recommendations of its own act', () => {
    const volume = ACT_MASTHEADS.find(({ name }) => name.includes('of a volume'))?.text ?? '';
    const text = `${volume}\n\n83rd plenary meeting\n\n37/999. Another garden\n\nThe General Assembly,\n\n1. Requests the Secretary-General to rest.`;
    const { recommendations } = parseDocument(text, blocksOfText(text), { sessions: null });
    expect(recommendations.map(({ id }) => id)).toEqual(['A/RES/37/998#1']);
  });
});
