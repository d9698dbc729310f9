import { expect } from '@playwright/test';
import { openOwn, readTable } from './notebook.ts';
import { cardOf, clickOn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('a note on a document begins from its card, as a draft that belongs to that document', async ({
  page,
  context,
}) => {
  await page.goto(SPECIMENS.report);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await cardOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  const own = await openOwn(context);
  await expect.poll(async () => (await readTable(own, 'drafts')).length).toBe(1);
  const [draft] = await readTable(own, 'drafts');
  expect(draft?.content).toMatchObject({
    kind: 'document',
    quote: '',
    selectors: [],
    targets: ['work:CTOC/COP/WG.4/2010/6@en'],
    source: { symbol: 'CTOC/COP/WG.4/2010/6', url: 'https://docs.un.org/en/CTOC/COP/WG.4/2010/6' },
  });
});
