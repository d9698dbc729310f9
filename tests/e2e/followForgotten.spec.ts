import { followThrough } from './followThrough.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('a later report changes what is told of an earlier one, leads to the paragraph, and is forgotten with all that it told', async ({
  context,
  background,
}) => {
  await followThrough(context, background, {
    earlier: SPECIMENS.recommendations,
    later: SPECIMENS.laterReport,
    verb: 'welcomed',
    known: 0,
    paragraph: /^1\. /,
    name: /2031\/5/,
  });
});
