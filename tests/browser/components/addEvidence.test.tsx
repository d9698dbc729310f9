import { expect, test, vi } from 'vitest';
import '../../../components/controls.css';
import { AddEvidence } from '../../../components/panel/document/AddEvidence.tsx';
import '../../../components/tokens.css';
import type { AddedEvidence } from '../../../lib/document/corrections/Correction.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import { accessFaults } from './accessFaults.ts';
import { sampleFollowUps } from './sampleFollowUps.ts';
import { show } from './show.ts';
import { translateFrom } from './translateFrom.ts';

const t = translateFrom(en);
const card = sampleFollowUps.unfollowed;
const GIVEN = {
  relation: 'action reported',
  document: ' CTOC/COP/WG.4/2033/5 ',
  paragraph: '12',
  quote: 'Lanterns stand at every gate.',
};

/** The form, drawn, with what a reader would do in it. */
function open(keep: (evidence: AddedEvidence) => Promise<() => Promise<void>>) {
  const shown = show(<AddEvidence card={card} t={t} keep={keep} />);
  const form = shown.querySelector('form');
  if (form === null) throw new Error('the form is not drawn');
  form.closest('details')?.setAttribute('open', '');
  const fields = () => Object.fromEntries(new FormData(form));
  return {
    shown,
    fields,
    untouched: fields(),
    fill(given: Record<string, string>) {
      for (const [name, value] of Object.entries(given))
        Object.assign(form.elements.namedItem(name) ?? {}, { value });
    },
    add: () => form.requestSubmit(),
    says: (words: string) => expect.poll(() => shown.querySelector('[aria-live]')?.textContent).toBe(words),
    undo: () => shown.querySelector<HTMLButtonElement>('button.link'),
  };
}

test('evidence without a document is not kept, and the form says what is missing', async () => {
  const keep = vi.fn();
  const { fill, add, says, fields } = open(keep);
  fill({ ...GIVEN, document: '  ' });
  const filled = fields();
  add();
  await says(t('adding.missing'));
  expect(keep).not.toHaveBeenCalled();
  expect(fields()).toEqual(filled);
});

test('evidence is kept for the passage of the card, and can be taken back', async () => {
  const takeBack = vi.fn(async () => {});
  const keep = vi.fn(async () => takeBack);
  const { shown, fill, add, says, fields, untouched, undo } = open(keep);
  fill(GIVEN);
  add();
  await says(t('adding.kept'));
  const { paragraph, item, hash, words } = card;
  expect(keep.mock.calls).toEqual([
    [
      {
        ...GIVEN,
        kind: 'evidence',
        document: GIVEN.document.trim(),
        passage: { paragraph, item, hash, words },
      },
    ],
  ]);
  expect(fields()).toEqual(untouched);
  expect(await accessFaults(shown)).toEqual([]);
  undo()?.click();
  await says(t('recommendation.undone'));
  expect(takeBack).toHaveBeenCalledOnce();
  expect(undo()).toBeNull();
});

test('what could not be kept stays in the form', async () => {
  const { fill, add, says, fields, undo } = open(async () => {
    throw new Error('the disk is full');
  });
  fill(GIVEN);
  const filled = fields();
  add();
  await says(t('recommendation.notKept'));
  expect(fields()).toEqual(filled);
  expect(undo()).toBeNull();
});

test('what could not be taken back can be tried again', async () => {
  const takeBack = vi
    .fn()
    .mockRejectedValueOnce(new Error('the disk is full'))
    .mockResolvedValueOnce(undefined);
  const { fill, add, says, undo } = open(async () => takeBack);
  fill(GIVEN);
  add();
  await says(t('adding.kept'));
  undo()?.click();
  await says(t('recommendation.notKept'));
  undo()?.click();
  await says(t('recommendation.undone'));
  expect(takeBack).toHaveBeenCalledTimes(2);
});
