import type { AskingWords, DocumentWords, MeetingWords } from './DocumentWords.ts';

const NO_ASKING: AskingWords = {
  modals: '',
  weakModals: '',
  softeners: '',
  passives: '',
  impersonal: '',
  verbs: '',
  openingVerbs: '',
  behindVerb: '',
  adverbs: '',
  addresseeEnd: '',
  proposals: '',
  acts: '',
  introduces: '',
  addressees: '',
  addresseeNouns: '',
  pronouns: '',
  passiveMark: '',
  by: '',
  subordinate: '',
  and: '',
  secondVerbs: '',
  buildsOn: '',
  restates: '',
  examples: [],
};

const NO_MEETING: MeetingWords = {
  attendance: [],
  before: '',
  underItem: '',
  speakers: [],
  officers: '',
  offices: '',
  agendaFollows: '',
  joinedNames: '',
  days: '',
};

/** Where a language of which few words are known begins: nothing matches. */
export const NO_WORDS: Omit<DocumentWords, 'language'> = {
  linking: '',
  finite: '',
  masthead: { organization: '', distribution: '', original: '', item: '', session: '', aside: '' },
  contents: '',
  annex: '',
  annotations: '',
  documentation: '',
  closing: '',
  types: [],
  zones: [],
  organ: '',
  preambular: '',
  stating: '',
  asking: NO_ASKING,
  meeting: NO_MEETING,
};
