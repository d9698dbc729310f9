import path from 'node:path';
import { expect, test } from 'vitest';
import { folderSite } from '../../../scripts/stage/folderSite.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/site');
const REPORT = '/unodc/en/treaties/CTOC/report-specimen.txt';

test.each([
  ['a file', REPORT, path.join(FOLDER, REPORT)],
  ['nothing', '/unodc/nothing.html', null],
  ['a folder without a page', '/unodc/', null],
  ['a folder without its slash', '/unodc', null],
  ['a way out of the folder', '/../../unit/stage/folderSite.test.ts', null],
])('%s', (_what, address, file) => {
  expect(folderSite(FOLDER)(address)).toBe(file);
});
