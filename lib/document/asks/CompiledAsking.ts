import type { AskingWords } from '../words/DocumentWords.ts';

/** The patterns by which a language's asks are found; see `compileAsking`. */
export interface CompiledAsking {
  words: AskingWords;
  /** Every modal, passive, impersonal form and proposal; the group that matched tells which. */
  forms: RegExp;
  /** Performative verbs at the beginning of a sentence, and anywhere. */
  opening: RegExp;
  inside: RegExp;
  /** Verbs as a plan or declaration has them, at the beginning of a paragraph. */
  openingBase: RegExp;
  act: RegExp;
  actInside: RegExp;
  speaker: RegExp;
  ownAct: RegExp;
  pronounAct: RegExp;
  /** A further verb of a speaker, with an addressee behind it; with a pronoun for the addressee before it. */
  joined: RegExp;
  joinedPronoun: RegExp;
  told: RegExp;
  introduces: RegExp;
  /** An addressee that ends a stretch of text, perhaps with a parenthesis or relative clause behind it. */
  addresseeBefore: RegExp;
  addresseeAt: RegExp;
  addresseeEnd: RegExp;
  /** What can stand between a verb and whom it asks: "that", "also", "once again". */
  betweenVerb: RegExp;
  /** A deed that is asked for, where no addressee stands. */
  deeds: RegExp;
  nounBefore: RegExp;
  agent: RegExp;
  pronoun: RegExp;
  conjunction: RegExp;
  subordinate: RegExp;
  reported: RegExp;
  passive: RegExp;
  softened: RegExp;
  secondVerb: RegExp;
  infinitive: RegExp;
}
