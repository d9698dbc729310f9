import fs from 'node:fs';
import path from 'node:path';
import { followThrough } from './followThrough.ts';
import { test } from './test.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../shared/seeds');
const isThere = fs.existsSync(SEEDS);
if (!isThere) console.log('No documents in ../shared/seeds: follow-up is tested on our own specimens alone.');

test.use({ siteFolder: SEEDS });

const STORIES = [
  {
    earlier: 'https://www.unodc.org/001_1e123bc18c8b325e.txt',
    later: 'https://www.unodc.org/000_6b7a769a9e24bcf2.txt',
    verb: 'welcomed',
    // The built-in pack tells it too, without the words.
    known: 1,
    paragraph: /^8\. /,
    name: /Proposed areas/,
  },
];

for (const story of isThere ? STORIES : []) {
  test('the paper of 2011 changes what is told of the report of 2010, leads to paragraph 8, and is forgotten', async ({
    context,
    background,
  }) => {
    await followThrough(context, background, story);
  });
}
