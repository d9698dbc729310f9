import fs from 'node:fs';
import path from 'node:path';
import { readHtml } from '../../lib/document/readHtml.ts';
import { LAYOUTS } from '../../tests/unit/files/LAYOUTS.ts';
import type { SetPiece } from '../../tests/unit/files/SetPiece.ts';
import { setAsPdf } from '../../tests/unit/files/setAsPdf.ts';

const PAGE = path.resolve(
  import.meta.dirname,
  '../../tests/fixtures/site/unodc/en/treaties/CTOC/recommendations-specimen.html',
);
const FIRST = 'CTOC/COP/WG.4/2030/6';
const FIRST_HEADING = /^I\. /;

/** The specimen report, which is a web page, set as a PDF. */
export async function setSpecimen(): Promise<Buffer> {
  const layout = LAYOUTS[0]?.layout;
  if (layout === undefined) throw new Error('There is no layout.');
  return setAsPdf(readPieces(), { ...layout, runningHead: FIRST });
}

function readPieces(): SetPiece[] {
  const { text, blocks } = readHtml(fs.readFileSync(PAGE, 'utf8'));
  const lines = blocks.flatMap((block) =>
    wordsOf(text, block)
      .split('\n')
      .map((words) => ({ words: words.trim(), isHeading: block.headingLevel !== null })),
  );
  const start = lines.findIndex(({ words }) => words === FIRST);
  const body = lines.findIndex(({ words }) => FIRST_HEADING.test(words));
  return lines.slice(start).flatMap(({ words, isHeading }, at): SetPiece[] => {
    const role = at < body - start ? 'masthead' : isHeading ? 'heading' : 'text';
    return words === '' ? [] : [{ role, text: words, marks: [] }];
  });
}

/** The words of a block, without raised marks and what is masked of its markup. */
function wordsOf(
  text: string,
  { start, end, superscript }: ReturnType<typeof readHtml>['blocks'][number],
): string {
  let words = '';
  for (let at = start; at < end; at++)
    if (!superscript.some((span) => span.start <= at && at < span.end)) words += text[at] ?? '';
  return words.replaceAll('\u200b', '');
}
