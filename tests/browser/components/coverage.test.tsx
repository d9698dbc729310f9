import { expect, test, vi } from 'vitest';
import { Coverage } from '../../../components/cards/followUp/Coverage.tsx';
import en from '../../../locales/en.json' with { type: 'json' };
import { noActions } from './noActions.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const symbols = (count: number) => Array.from({ length: count }, (_, index) => `A/HRC/90/${index + 1}`);

test.each([
  { count: 2, listed: 2, last: 'A/HRC/90/2' },
  { count: 200, listed: 200, last: 'A/HRC/90/200' },
  { count: 20_000, listed: 201, last: 'and 19800 more' },
])('of $count documents that were searched, $listed lines are listed', ({ count, listed, last }) => {
  const shown = show(
    <Coverage coverage={{ documents: symbols(count), until: null }} t={t} actions={noActions} />,
  );
  expect(shown.querySelector('summary')?.textContent).toBe(`Documents searched: ${count}`);
  const lines = [...shown.querySelectorAll('li')];
  expect(lines).toHaveLength(listed);
  expect(lines.at(-1)?.textContent).toBe(last);
});

test('a document that was searched is one click away', () => {
  const open = vi.fn();
  const shown = show(
    <Coverage
      coverage={{ documents: ['A/HRC/90/1', 'text:0123'], until: '2032-09-08' }}
      t={t}
      actions={{ ...noActions, show: open }}
    />,
  );
  expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'A/HRC/90/1',
    t('fact.noSymbol'),
  ]);
  shown.querySelector<HTMLButtonElement>('li button')?.click();
  expect(open).toHaveBeenCalledExactlyOnceWith('A/HRC/90/1');
});
