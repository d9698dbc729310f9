/** What happens to a page after its notes were made. */
export interface Task {
  name: string;
  paragraphs: number;
  notes: number;
  /** The paragraphs afterwards, each with its place before (-1: new), for notes on the paragraphs `noted`. */
  change(paragraphs: string[], noted: ReadonlySet<number>): { at: number; words: string }[];
  /** Whether the noted passages are gone. */
  isGone: boolean;
}

const keep = (paragraphs: string[]) => paragraphs.map((words, at) => ({ at, words }));

/** The three tasks of the comparison. */
export const TASKS: Task[] = [
  {
    name: 'page shifted',
    paragraphs: 1_000,
    notes: 200,
    isGone: false,
    change: (paragraphs) => [
      { at: -1, words: 'A paragraph that was put in before all others.' },
      ...keep(paragraphs),
    ],
  },
  {
    name: 'quotes edited',
    paragraphs: 1_000,
    notes: 50,
    isGone: false,
    change: (paragraphs, noted) =>
      keep(paragraphs).map(({ at, words }) => ({
        at,
        words: noted.has(at)
          ? words.replace('next session', 'following session').replace('steps', 'measures')
          : words,
      })),
  },
  {
    name: 'passages deleted',
    paragraphs: 1_000,
    notes: 50,
    isGone: true,
    change: (paragraphs, noted) => keep(paragraphs).filter(({ at }) => !noted.has(at)),
  },
];
