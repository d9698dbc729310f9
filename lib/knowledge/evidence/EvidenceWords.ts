import type { Language } from '../../symbols/Language.ts';

/** An organ whose acts count, with the key of its body; null where "the Conference" is that of the document's own body. */
export interface OrganName {
  name: string;
  body: string | null;
}

/**
 * The words of one language by which a document says what became of an earlier text: sources of regular expressions
 * without flags, matched against one sentence with single spaces and without marks of notes.
 */
export interface EvidenceWords {
  language: Language;
  /** Organs, the longest name first, without an article. */
  organs: OrganName[];
  article: string;
  /** What may open a sentence before the organ: "At its fifth session, ". Ends with its comma. */
  lead: string;
  /** What may stand between the organ and its verb: ", in its resolution 5/2,". Begins with a space or comma. */
  aside: string;
  adverbs: string;
  /** Verbs of an act in reports, finite and affirmative: "welcomed". */
  reportedVerbs: string;
  /** The same as operative paragraphs print them: "Welcomes". */
  operativeVerbs: string;
  /** Between the verb and its object: " of". */
  afterVerb: string;
  /** What may stand before the noun of the object: "the Group's above ". */
  determiners: string;
  /** The nouns of an object, by what an act on it covers. */
  nouns: { set: string; report: string; work: string; paragraph: string };
  /** Behind the work or the report: ", including the Group's recommendations". */
  includingSet: string;
  /** That recommendations named before are meant: "above". */
  above: string;
  /** A set was adopted: the match ends behind the word for recommendations. */
  adoptedSet: string;
  /** Somebody put a set forward: the match ends behind the word for recommendations. */
  proposedSet: string;
  /** The words in small letters that may stand between a noun and the document that it is of; any other begins something else. */
  between: string;
  /** With any of these in its sentence, no act is taken from it: negation, condition, exception, proposal, hearsay. */
  doubts: string;
  /** Behind the verb of an act, these take something out of it, or change it. */
  exceptions: string;
  /** In a later sentence of the paragraph: an act was taken back. */
  undone: string;
  /** More time was needed, and somebody said so. */
  moreTime: string;
  /** Takes that back: nobody said so, or only perhaps. */
  noMoreTime: string;
  /** What was put off was adopted after all. */
  adoptedAfterwards: string;
  recommendations: string;
  /** Views that differed, in the paragraph that a recommendation leads to. */
  differingViews: string;
  /** With this beside it, a pinpoint leads from a recommendation to how it was discussed. */
  discussion: string;
  /** Takes that back: "no differing views". */
  noDifferingViews: string;
  /** Before a pinpoint: no agreement was reached on it, or it was put off. Each ends where the reference begins. */
  notAgreedOn: string;
  deferredOn: string;
  /** In the sentence of a back-reference: it is not repeated or built on, but turned down. */
  turnsDown: string;
  /** Before a pinpoint, up to where the reference begins: a recommendation says the earlier one again, or rests on it. */
  restatesOn: string;
  buildsOn: string;
  /** Before a pinpoint: the text is replaced. */
  changes: string;
  /** The present document was prepared because of what is referred to. */
  preparedPursuant: string;
  /** Somebody, in group 1, reported what was done about what is referred to. */
  reportedAction: string;
  /** A proposal that takes up what is referred to. */
  takesUpAgain: string;
  /** A heading under which texts are only drafts. */
  draftHeading: string;
}
