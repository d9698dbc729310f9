import { expect, it } from 'vitest';
import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';

/** Long enough to be running text for certain: what stands before it could be a masthead. */
const OPENING =
  'The harbour is old, and its lanterns are known far beyond the bay; people come from all coasts to see them lit at dusk, when the boats return and the market is closed for the night.';

const CASES: [reads: boolean, paragraph: string][] = [
  [true, 'States parties should keep a lantern at every gate of their harbours.'],
  [true, 'In this regard, Member States should consider buying oil for the lanterns of their harbours.'],
  [true, 'States are encouraged to paint the doors of their offices, and to count the lamps.'],
  [false, 'Lanterns should be lit at every gate of the harbours of the coast.'],
  [false, 'One speaker said that States parties should sell the lamps of their harbours.'],
  [false, 'The office, which believes that States should buy oil, has opened a new house by the sea.'],
  [false, 'The speaker closed with the words “States parties should keep their lanterns lit”.'],
  [false, 'States might use lanterns of every kind, as they did before the harbour was built.'],
  [false, 'You should wear a coat at the harbour, where the wind is strong in the evening.'],
  [false, 'The lanterns of the harbour were lit by the States of the coast at dusk.'],
];

it.each(CASES)('reads like a recommendation on a page that is none: %s, "%s"', (reads, paragraph) => {
  const text = `Lanterns of the coast\n\n${OPENING}\n\n${paragraph}\n`;
  const { recommendations } = parseDocument(text, blocksOfText(text), { sessions: null });
  expect(recommendations.length > 0).toBe(reads);
});
