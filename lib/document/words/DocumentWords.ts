import type { Language } from '../../symbols/Language.ts';
import type { DocumentType } from '../DocumentType.ts';
import type { AttendanceCategory } from '../Meeting.ts';

/** What a chapter is about, by its heading. */
export type Zone =
  | 'recommendations'
  | 'deliberations'
  | 'introduction'
  | 'organization'
  | 'attendance'
  | 'officers'
  | 'agenda'
  | 'documentation'
  | 'statements'
  | 'adoption';

/**
 * A pattern with what it must and must not match, so that a speaker can correct it without reading the code, and a test
 * can hold it to its word. Sources of regular expressions without flags; `examples` match, `others` do not.
 */
export interface Rule<Name extends string = string> {
  name: Name;
  pattern: string;
  examples: string[];
  others: string[];
}

/**
 * The words of one language that documents are built of, as regular-expression sources without flags.
 * An empty source stands for words that are not known yet.
 */
export interface DocumentWords {
  language: Language;
  /** Words after which a sentence goes on: "the", "of", "and". */
  linking: string;
  /** Finite verbs and modals: a line that has one is a sentence rather than a heading. */
  finite: string;
  /** Lines of a masthead, each with the value in its first group where there is one. */
  masthead: {
    organization: string;
    distribution: string;
    original: string;
    /** The number of the agenda item. */
    item: string;
    /** A line that says which session it is, "Fifth session". */
    session: string;
    /** Lines of a masthead that are no title: who prepared it, how it was adopted. */
    aside: string;
    /** A line that says which part of a larger document follows: "Part VI", "Section 24". */
    part: string;
    /** Beginning of the title of what somebody sends in: "Letter dated", "Note verbale dated", "Statement submitted by". */
    letter: string;
    /** The line of a record that says which meeting it is of, and so is its title: "3rd plenary meeting". */
    record: string;
  };
  contents: string;
  /** The heading of the summary on a title page, above which the title stands. */
  summary: string;
  /** Beginning of a line that says whose paper it is, not what it is about: "Report of the Secretary-General". */
  author: string;
  annex: string;
  /** The heading under which an annotated agenda explains its items. */
  annotations: string;
  /** The heading over the documents of an agenda item. */
  documentation: string;
  /** Lines after the last paragraph: "70th plenary meeting", votes. */
  closing: string;
  types: Rule<DocumentType>[];
  zones: Rule<Zone>[];
  /** The opening words of an organ, before its comma: "The General Assembly". */
  organ: string;
  /** First words of preambular paragraphs. */
  preambular: string;
  /** First words of operative paragraphs that ask nobody for anything: "Welcomes", "Takes note of". */
  stating: string;
  asking: AskingWords;
  meeting: MeetingWords;
}

/** How a language asks. */
export interface AskingWords {
  /** Modals with the verbs that soften them: "should", "should also consider". Group 1 is left out of the wording. */
  modals: string;
  /** Modals that ask only where an addressee stands directly before: "may", "must". */
  weakModals: string;
  /** The verbs that soften a modal, where a parenthesis splits them from it. */
  softeners: string;
  /** "are encouraged to": an addressee stands before, or nobody is named. */
  passives: string;
  /** Impersonal forms with the addressee behind: "se alienta a". */
  impersonal: string;
  /** Performative verbs, as operative paragraphs begin: "Requests", with the addressee behind. */
  verbs: string;
  /** Verbs that ask only at the beginning of a sentence: elsewhere they are nouns ("and mandates"). */
  openingVerbs: string;
  /** The same verbs as a plan or declaration has them at the beginning of its paragraphs: "Urge Governments to". */
  baseVerbs: string;
  /** What a verb in the middle of a sentence must have behind it. */
  behindVerb: string;
  /** What may stand before a performative verb: "Also", "Strongly". */
  adverbs: string;
  /** Ends an addressee behind a verb: "to submit", "that". */
  addresseeEnd: string;
  /** What stands behind a verb where a deed is asked for and nobody named: "the efforts of". */
  deeds: string;
  /** "may wish to consider". */
  proposals: string;
  /** What a body says of its own act: "The Working Group recommended that". Group 1 is the verb. */
  acts: string;
  /** The verbs of such acts, where a second one follows: "…, and invited". */
  actVerbs: string;
  /** Who says so: "the Committee"; in a sentence of theirs, a second verb asks where an addressee stands behind it. */
  speakers: string;
  /** What a report asks in its writer's own name: "I urge"; it counts among recommendations alone. Group 1 is the verb. */
  ownActs: string;
  /** The same acts where a pronoun stands for the one who spoke in the sentence before: "It also urges". Group 1 is the verb. */
  pronounActs: string;
  /** Pronouns between "and" and such a verb, for whom it asks: "et l'invite à". */
  objectPronouns: string;
  /** What joins a second verb, where it is not a comma, or a word that stands apart. */
  joint: string;
  /** What stands between a verb and whom it asks, where the one who asks stands behind the verb. */
  betweenVerb: string;
  /** An act that another text holds, and this one only tells of: "In its resolution 5/2, the Conference requested". */
  told: string;
  /** A chapeau under which recommendations are listed: "adopted the following recommendations". */
  introduces: string;
  /** Addressees by name. */
  addressees: string;
  /** What an article melts into behind a verb, with what the addressee is then called: "aux " → "les ". */
  contractions: [melted: string, article: string][];
  /** Nouns that end the name of an addressee: "agencies", "practitioners". */
  addresseeNouns: string;
  /** Pronouns that stand for the addressee of the sentence before. */
  pronouns: string;
  /** "be", between a modal and a participle: a passive. */
  passiveMark: string;
  /** "by", before the one who is to act. */
  by: string;
  /** After one of these, a modal stands in a subordinate clause. */
  subordinate: string;
  /** Behind one of these and "that", a modal says again what is known, and asks nobody: "recalls that States should". */
  reported: string;
  /** "and", joining two asks. */
  and: string;
  /** Verbs that can hang as a second one on the same modal. */
  secondVerbs: string;
  /** Words before a reference that say that the text builds on it, or says it again. */
  buildsOn: string;
  restates: string;
  /** Near these words, they take that back: "not", "instead of". */
  denials: string;
  examples: { text: string; asks: [addressee: string | null, wording: string][] }[];
}

/** How a language tells who met, spoke and had what before them. */
export interface MeetingWords {
  attendance: Rule<AttendanceCategory>[];
  /** "had before it", "will have before it". */
  before: string;
  /** "agenda item 3", the number in group 1. */
  underItem: string;
  /** A list of those who spoke follows: each with its capacity. */
  speakers: Rule<'representative' | 'observer' | 'panellist' | 'secretariat'>[];
  /** "was opened by", "was elected": an officer is named. */
  officers: string;
  offices: string;
  /** "adopted the following agenda". */
  agendaFollows: string;
  /** Names in which "and" joins nothing. */
  joinedNames: string;
  days: string;
}
