import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import type { Document } from '../../../lib/document/Document.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { readHtml } from '../../../lib/document/readHtml.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import { contentOf } from './forms/contentOf.ts';
import { TEXT_SETTINGS } from './forms/resetText.ts';
import { PAGE_SETTINGS, setPage } from './forms/setPage.ts';

/** Our own documents, and real ones that are not in the project: read where they lie beside it. */
const OWN = resolve('tests/fixtures/forms');
const REAL = resolve('../shared/seeds');
const isThere = existsSync(REAL);
if (!isThere) console.info(`No documents in ${REAL}: only our own are set otherwise.`);
const FILES = [OWN, ...(isThere ? [REAL] : [])].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, path: resolve(folder, name) })),
);
const context = { sessions: loadBuiltInKnowledge() };

function parseText(text: string): Document {
  return parseDocument(text, blocksOfText(text), context);
}

function parsePage(html: string): Document {
  const { text, blocks } = readHtml(html);
  return parseDocument(text, blocks, context);
}

describe.each(FILES)('$name', ({ path }) => {
  const text = readFileSync(path, 'utf8');
  const content = contentOf(parseText(text));

  it.each(TEXT_SETTINGS)('says the same with %s', (_, set) => {
    expect(contentOf(parseText(set(text)))).toEqual(content);
  });

  it.each(PAGE_SETTINGS)('says the same as a page of %s', (_, set) => {
    expect(contentOf(parsePage(setPage(text, set)))).toEqual(content);
  });
});
