import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { SELECTIONS, type Selection } from './SELECTIONS.ts';

/** ISO days in UTC, both included; '' leaves a side open. */
export interface Days {
  from: string;
  to: string;
}

type Choices = Readonly<Record<Selection, readonly Note[] | null>>;

/** The notes of each selection that were last changed on one of these days. */
export function keepDays(choices: Choices, { from, to }: Days): Choices {
  if (from === '' && to === '') return choices;
  const isWithin = ({ updated }: Note) => {
    const day = updated.slice(0, 10);
    return (from === '' || day >= from) && (to === '' || day <= to);
  };
  const kept = SELECTIONS.map((selection) => [selection, choices[selection]?.filter(isWithin) ?? null]);
  return { ...choices, ...Object.fromEntries(kept) };
}
