import type { CitedWork } from '../cite/CitedWork.ts';
import type { CiteOptions } from '../cite/CiteOptions.ts';
import type { FollowUpWords } from '../follow-up/FollowUpWords.ts';

/** What a brief or a follow-up table is written with; all of it can be sent to a worker. */
export interface ReportWriting {
  words: FollowUpWords;
  how: Pick<CiteOptions, 'style' | 'language'>;
  /** What is known of each document that facts were read in, by its symbol. */
  works: ReadonlyMap<string, CitedWork>;
  /** Names of bodies, by key. */
  bodies: ReadonlyMap<string, string>;
}
