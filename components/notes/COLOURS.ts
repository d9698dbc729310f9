/** The four colours of notes by their number, with the name that `locales/` has words for; painted by `--note-…` of the tokens. */
export const COLOURS = { 1: 'yellow', 2: 'violet', 3: 'blue', 4: 'pink' } as const;
