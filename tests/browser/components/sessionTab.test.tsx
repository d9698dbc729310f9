import { describe, expect, test, vi } from 'vitest';
import '../../../components/cards/cards.css';
import '../../../components/cards/followUp/followUp.css';
import '../../../components/controls.css';
import '../../../components/notes/notes.css';
import type { PanelActions } from '../../../components/panel/PanelActions.ts';
import '../../../components/panel/panel.css';
import '../../../components/panel/session/session.css';
import { SessionTab } from '../../../components/panel/session/SessionTab.tsx';
import '../../../components/tokens.css';
import { gatherSession } from '../../../lib/knowledge/cards/gatherSession.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { noPanelActions } from './noPanelActions.ts';
import { SCHEMES } from './SCHEMES.ts';
import { samplePanel } from './samplePanel.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const builtIn = loadBuiltInKnowledge();

function draw(session: string | null, actions: Partial<PanelActions> = {}, delegation = '') {
  return show(
    <SessionTab
      state={{ ...samplePanel, own: null }}
      followed={session}
      follow={() => {}}
      delegation={delegation}
      t={translateFrom(en)}
      actions={{
        ...noPanelActions,
        askSession: async (canonical) => gatherSession(canonical, builtIn),
        ...actions,
      }}
    />,
  );
}
const wordsOf = (around: HTMLElement) => around.textContent?.replace(/\s+/g, ' ') ?? '';
const SECOND = 'CTOC/COP/WG.4 session 2';

describe('a session in the panel', () => {
  test.each(SCHEMES)('has no fault of access, %s', async (scheme) => {
    document.documentElement.lang = 'en';
    document.documentElement.style.colorScheme = scheme;
    const around = draw(SECOND);
    await expect.poll(() => wordsOf(around)).toContain('Agenda');
    expect(await accessFaults(around)).toEqual([]);
    document.documentElement.style.colorScheme = '';
  });

  test('leads from the agenda by deliberations and recommendations to what the Conference did', async () => {
    const revealParagraph = vi.fn();
    const around = draw(SECOND, { revealParagraph });
    await expect.poll(() => wordsOf(around)).toContain('Deliberations: Paragraphs 103–109');
    expect(wordsOf(around)).toContain('Recommendations: Paragraphs 50–58');
    expect(wordsOf(around)).toContain('welcomed CTOC/COP resolution 5/2');
    const ways = [...around.querySelectorAll('button')].filter(({ textContent }) =>
      textContent?.includes('103–109'),
    );
    ways[0]?.click();
    expect(revealParagraph).toHaveBeenLastCalledWith('103');
  });

  test('lists who took part, the reader’s own delegation first', async () => {
    const around = draw(SECOND, {}, 'Algeria');
    await expect.poll(() => around.querySelector('.session-mine')?.textContent).toBe('Algeria');
    const lists = [...around.querySelectorAll('.session-statements > li')];
    const own = lists.findIndex((each) => each.querySelector('.session-mine') !== null);
    expect(own).toBe(0);
  });

  test('tells sections of the same name in several chapters apart', async () => {
    const around = draw(SECOND);
    await expect.poll(() => wordsOf(around)).toContain('Agenda');
    const numbers = [...around.querySelectorAll('.session-recommendations button')].map(({ textContent }) =>
      Number.parseInt(textContent ?? '', 10),
    );
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('says of what was put forward whether it came, or that nothing was read that could tell', async () => {
    const around = draw('CTOC/COP/WG.4 session 4');
    await expect.poll(() => wordsOf(around)).toContain('Put forward for later');
    expect(wordsOf(around)).toContain('Whether it came is not known');
  });

  test('tells that the proposals of the third were deferred, and by whom that is said', async () => {
    const around = draw('CTOC/COP/WG.4 session 3');
    await expect.poll(() => wordsOf(around)).toContain('Said of all that is in CTOC/COP/WG.4/2010/7');
    expect(wordsOf(around)).toContain('Deferred');
    expect(wordsOf(around)).toContain('Said by');
  });
});

test.each([
  ['no session is known', null, {}, 'Session not known'],
  ['nothing is known of it', SECOND, { askSession: async () => null }, 'Nothing is known of'],
] as const)('where %s, that is said', async (_name, session, actions, words) => {
  const around = draw(session, actions);
  await expect.poll(() => wordsOf(around)).toContain(words);
});
