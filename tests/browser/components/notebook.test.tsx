import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/controls.css';
import '../../../components/notes/editor.css';
import '../../../components/notes/notes.css';
import '../../../components/notes/parts.css';
import '../../../components/notes/rows.css';
import '../../../components/notes/transfer.css';
import '../../../components/panel/panel.css';
import '../../../components/tokens.css';
import { type Message, NotebookView } from '../../../components/notes/NotebookView.tsx';
import en from '../../../locales/en.json' with { type: 'json' };
import fr from '../../../locales/fr.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { SCHEMES } from './SCHEMES.ts';
import { makeNote, sampleBook, sampleEditor, sampleTransfer } from './sampleBook.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const LOCALES = { en: translateFrom(en), fr: translateFrom(fr) };
const actions = {
  ...{ reveal: vi.fn(), create: vi.fn(), edit: vi.fn(), remove: vi.fn(), restore: vi.fn(), purge: vi.fn() },
  ...{
    copyNote: vi.fn(),
    confirm: vi.fn(),
    putHere: vi.fn(),
    changeMany: vi.fn(),
    readTexts: vi.fn(),
    reload: vi.fn(),
  },
  ...{ undo: vi.fn(), redo: vi.fn(), dismiss: vi.fn() },
  ...{
    exportNotes: vi.fn(),
    exportBackup: vi.fn(),
    chooseAutoBackup: vi.fn(),
    openRescue: vi.fn(),
    openFinding: vi.fn(),
    readFile: vi.fn(),
    applyImport: vi.fn(),
    cancel: vi.fn(),
    listSessions: vi.fn(),
  },
  ...{
    write: vi.fn(),
    leave: vi.fn(),
    discard: vi.fn(),
    saveBeside: vi.fn(),
    saveOver: vi.fn(),
    copy: vi.fn(),
  },
};
const MESSAGE: Message = { words: 'Note moved to the bin', action: 'Undo' };
const DAMAGED = {
  fileName: 'notes.json',
  created: '2026-01-05T10:00:00.000Z',
  notes: { new: 3, same: 1, 'newer here': 0, 'newer there': 2, conflicting: 1 },
  kind: 'backup' as const,
  refused: { reply: 2 },
  others: 2,
  isDamaged: true,
};

interface Parts {
  state?: Partial<typeof sampleBook>;
  editor?: typeof sampleEditor | null;
  transfer?: Partial<typeof sampleTransfer>;
  message?: Message | null;
}

function draw({ state, editor = null, transfer, message = null }: Parts, t = LOCALES.en) {
  const around = show(
    <main class="panel">
      <NotebookView
        state={{ ...sampleBook, ...state }}
        editor={editor}
        transfer={{ ...sampleTransfer, ...transfer }}
        message={message}
        actions={actions}
        now={new Date('2026-03-02T10:00:00.000Z')}
        t={t}
      />
    </main>,
  );
  around.style.inlineSize = '372px';
  return around;
}

const goTo = (name: RegExp) => page.getByRole('button', { name }).first().click();

const STATES: [string, Parts, RegExp?][] = [
  ['list', { message: MESSAGE }],
  [
    'changing many',
    { message: { words: 'Changing the notes', steps: { done: 1, total: 4 }, action: 'Cancel' } },
  ],
  ['empty', { state: { entries: [], drafts: [] } }],
  ['nothing here', { state: { here: new Set() } }],
  ['loading', { state: { entries: null } }],
  ['bin', {}, /^(Bin|Corbeille)/],
  ['transfer', { transfer: { preview: DAMAGED, problem: 'not-a-backup' } }, /^Export/],
  ['working', { transfer: { work: { what: 'backup', steps: { done: 1, total: 4 } } } }, /^Export/],
  ['editor', { editor: sampleEditor }],
  ['disk full', { editor: { ...sampleEditor, keeping: { is: 'failed', why: 'storage-full' } } }],
  ['changed elsewhere', { editor: { ...sampleEditor, keeping: { is: 'failed', why: 'note-changed' } } }],
];

beforeEach(() => vi.resetAllMocks());
afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

describe.each(STATES)('the notebook, %s', (_name, parts, way) => {
  describe.each(Object.entries(LOCALES))('in %s', (language, t) => {
    test.each(SCHEMES)('has no fault of access, %s', async (scheme) => {
      document.documentElement.lang = language;
      document.documentElement.style.colorScheme = scheme;
      const around = draw(parts, t);
      if (way) await goTo(way);
      expect(await accessFaults(around)).toEqual([]);
    });
  });

  test('has targets of at least 24 pixels, and nothing that sticks out', async () => {
    const around = draw(parts);
    if (way) await goTo(way);
    for (const target of around.querySelectorAll('button, select, summary, input[type="search"]')) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0) expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(24);
    }
    expect(around.scrollWidth).toBeLessThanOrEqual(372);
  });
});

describe('the list', () => {
  test('says what is not placed, and why; keeps unreadable notes in view', async () => {
    draw({});
    await expect.element(page.getByText('Not placed.')).toBeVisible();
    await expect
      .element(page.getByText('These words are no longer on the page.', { exact: false }))
      .toBeVisible();
    await goTo(/^Everything/);
    await expect.element(page.getByText('A note that cannot be read.')).toBeVisible();
  });

  test('of this recommendation shows its notes alone', async () => {
    const around = draw({});
    await goTo(/^This recommendation 1/);
    await expect.poll(() => around.querySelectorAll('article').length).toBe(1);
    expect(around.querySelector('article')?.textContent).toContain('lanterns should be lit');
  });

  test('of 5,000 notes draws only what is near the window', async () => {
    const entries = Array.from({ length: 5000 }, (_, at) => ({ id: `n${at}`, note: makeNote(`n${at}`) }));
    const around = draw({ state: { entries, here: null } });
    await expect.poll(() => around.querySelectorAll('article').length).toBeGreaterThan(3);
    expect(around.querySelectorAll('article').length).toBeLessThan(40);
    const scroller = around.querySelector('.windowed');
    scroller?.scrollTo({ top: scroller.scrollHeight, behavior: 'instant' });
    await expect.poll(() => around.querySelector('[aria-posinset="5000"]')).not.toBeNull();
    expect(around.querySelectorAll('article').length).toBeLessThan(40);
  });

  test('goes from row to row with the arrow keys', async () => {
    const around = draw({});
    await expect.poll(() => around.querySelector('[data-index="1"] button')).not.toBeNull();
    around.querySelector<HTMLElement>('[data-index="0"] :is(button, summary)')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.closest('[data-index]')?.getAttribute('data-index')).toBe('1');
  });
});

describe('the editor', () => {
  test('is keyboard all the way: comment first, Escape and Ctrl+Enter save', async () => {
    const around = draw({ editor: sampleEditor });
    expect(document.activeElement).toBe(around.querySelector('textarea'));
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.leave).toHaveBeenCalledTimes(2);
  });

  test('completes tags from those in use', async () => {
    draw({ editor: { ...sampleEditor, content: { ...sampleEditor.content, tags: [] } } });
    await page.getByRole('combobox', { name: 'Tags' }).fill('LAN');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(actions.write).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['lanterns'] }));
  });

  test('shows no markup that a comment was not meant to have', async () => {
    const comment =
      '<img src=x onerror=alert(1)> **bold** [no](javascript:alert(1)) ![pic](https://a.example/p.png)';
    const around = draw({ editor: { ...sampleEditor, content: { ...sampleEditor.content, comment } } });
    await page.getByRole('button', { name: 'Preview' }).click();
    const shown = around.querySelector('.markdown');
    expect(shown?.querySelector('img, script, [onerror], a[href^="javascript"]')).toBeNull();
    expect(shown?.querySelector('strong')?.textContent).toBe('bold');
    expect(shown?.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the import', () => {
  test('of a damaged file says so on its button', async () => {
    draw({ transfer: { preview: DAMAGED } });
    await goTo(/^Export/);
    await page.getByRole('button', { name: 'Import all the same' }).click();
    expect(actions.applyImport).toHaveBeenCalledOnce();
  });
});

describe('the export', () => {
  const session = () => page.getByRole('combobox', { name: 'Which session' });

  test('of a session asks which; the one in front comes first', async () => {
    const around = draw({});
    await goTo(/^Export/);
    // Asked for once the view is drawn.
    const named = ['CTOC/COP/WG.4 session 9', 'CTOC/COP/WG.4/2031/6'];
    await vi.waitFor(() => expect(actions.listSessions).toHaveBeenCalledWith(named));
    await page.getByRole('combobox', { name: /^Format/ }).selectOptions('brief');
    await expect.element(session()).toHaveValue('CTOC/COP/WG.4 session 9');
    expect(around.scrollWidth).toBeLessThanOrEqual(372);
    for (const part of around.querySelectorAll('select'))
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(around.getBoundingClientRect().right);
    await session().selectOptions('CTOC/COP/WG.4 session 8');
    await page.getByRole('radio', { name: 'All notes (4)' }).click();
    await page.getByRole('button', { name: /^Export notes: 4/ }).click();
    const [asked] = actions.exportNotes.mock.calls[0] ?? [];
    expect(asked).toMatchObject({ format: 'brief', session: 'CTOC/COP/WG.4 session 8', order: 'place' });
    expect(asked.ids.toSorted()).toEqual(['elsewhere', 'gone', 'placed', 'whole']);
  });

  test('offers no session where there is none, and writes nothing while notes are still being read', async () => {
    draw({ state: { sessionsHere: [], isWhole: false }, transfer: { sessions: [] } });
    await goTo(/^Export/);
    await expect.element(page.getByRole('radio', { name: /^One session/ })).not.toBeInTheDocument();
    await expect.element(page.getByRole('option', { name: /^Brief/ })).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /^Export notes/ })).toBeDisabled();
  });

  test('is keyboard all the way, and cancelled by key while it runs', async () => {
    const around = draw({});
    await goTo(/^Export/);
    around.querySelector<HTMLInputElement>('.choices input:checked')?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('radio', { name: /^As listed/ })).toBeChecked();
    // Both days have three parts each, then comes the format.
    for (let presses = 0; presses < 12 && document.activeElement?.localName !== 'select'; presses++) {
      await userEvent.keyboard('{Tab}');
    }
    await userEvent.keyboard('{Tab}{Enter}');
    expect(actions.exportNotes).toHaveBeenCalledOnce();
  });

  test('under way says how far it is, and stops on a press', async () => {
    draw({ transfer: { work: { what: 'export', steps: { done: 3, total: 12 } } } });
    await goTo(/^Export/);
    const bar = page.getByRole('progressbar');
    await expect.element(bar).toHaveAttribute('value', '3');
    await expect.element(bar).toHaveAttribute('max', '12');
    await expect.element(page.getByRole('button', { name: /^Export notes/ })).toBeDisabled();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(actions.cancel).toHaveBeenCalledOnce();
  });
});
