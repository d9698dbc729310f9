import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { FORMS } from './forms/FORMS.ts';

/** Documents of our own, in the shapes in which groups, commissions, councils and committees recommend. */
const FOLDER = resolve('tests/fixtures/forms');

function parseForm(name: string): Document {
  const text = readFileSync(resolve(FOLDER, `${name}.txt`), 'utf8');
  return parseDocument(text, blocksOfText(text), { sessions: null });
}

/** "2(a): States should consider": each recommendation with its asks. */
function asksOf(list: Document['recommendations']): string[] {
  return list.map(
    ({ id, asks }) =>
      `${id.replace(/^.*#/, '')}: ${asks.map(({ addressee, wording }) => `${addressee ?? '–'} ${wording}`).join('; ')}`,
  );
}

describe.each(FORMS)('$name', (form) => {
  const read = parseForm(form.name);

  it('has its head', () => {
    const { symbol, body, type, title } = read.header;
    expect({ symbol, body, type, title }).toEqual(form.head);
  });

  it('has its paragraphs, each with its role', () => {
    const printed = read.paragraphs.map(
      ({ annex, number, role }) => `${annex ? `${annex}/` : ''}${number} ${role}`,
    );
    expect(printed).toEqual(form.paragraphs);
  });

  it('recommends and proposes what it should, and nothing else', () => {
    expect(asksOf(read.recommendations)).toEqual(form.recommendations);
    expect(asksOf(read.proposals)).toEqual(form.proposals);
  });
});
