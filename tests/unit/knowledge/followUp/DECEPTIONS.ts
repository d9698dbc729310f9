import type { LaterKind } from './laterDocuments.ts';

/** A passage that looks like evidence and is none. `{s}` is the report of 2010; verbs and organs are filled in. */
export interface Deception {
  what: string;
  in: LaterKind;
  /** With {V} a past form ("welcomed"), {v} its base ("welcome"), {P} the printed form ("Welcomes"), {S} the symbol. */
  passage: string;
}

/** Passages from which nothing may be taken, or only that a paragraph is mentioned. */
export const DECEPTIONS: Deception[] = [
  // Negations.
  {
    what: 'negation',
    in: 'paper',
    passage: 'The Conference did not {v} the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'paper',
    passage:
      'At its fifth session, the Conference neither {V} nor rejected the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'paper',
    passage: 'The Conference never {V} the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'paper',
    passage: 'No session of the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'report',
    passage: 'The Conference {V} none of the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'report',
    passage: 'The Conference declined to {v} the recommendations contained in document {S}.',
  },
  {
    what: 'negation',
    in: 'report',
    passage: 'The Conference failed to {v} the report of the Working Group ({S}).',
  },
  {
    what: 'negation',
    in: 'report',
    passage: 'Nobody in the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'exception',
    in: 'paper',
    passage: 'The Conference {V} the recommendations contained in document {S}, except for those on demand.',
  },
  {
    what: 'exception',
    in: 'paper',
    passage: 'The Conference {V} some of the recommendations contained in document {S}.',
  },
  {
    what: 'exception',
    in: 'paper',
    passage: 'The Conference {V} the report of the Working Group but not its recommendations ({S}).',
  },
  // Proposals and conditions.
  {
    what: 'proposal',
    in: 'report',
    passage: 'It was proposed that the Conference {v} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage:
      'One speaker proposed that the Conference should {v} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'paper',
    passage: 'The Conference may wish to {v} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'paper',
    passage: 'The Conference would have {V} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage: 'The Conference was invited to {v} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage:
      'The Chair proposed a draft resolution in which the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage: 'In a draft resolution, the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage:
      'The following was proposed: (a) the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'condition',
    in: 'paper',
    passage: 'If the Conference {V} the recommendations contained in document {S}, more work would follow.',
  },
  {
    what: 'condition',
    in: 'paper',
    passage:
      'Had the Conference {V} the recommendations contained in document {S}, more work would have followed.',
  },
  {
    what: 'condition',
    in: 'paper',
    passage: 'The question was whether the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'hearsay',
    in: 'report',
    passage: 'According to one speaker, the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'hearsay',
    in: 'report',
    passage:
      'In the view of some speakers, the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'hearsay',
    in: 'report',
    passage: 'One speaker claimed that the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'hearsay',
    in: 'report',
    passage: 'The Conference reportedly {V} the recommendations contained in document {S}.',
  },
  {
    what: 'question',
    in: 'paper',
    passage: 'Has the Conference {V} the recommendations contained in document {S}?',
  },
  // Who, and what.
  {
    what: 'other subject',
    in: 'report',
    passage: 'Several speakers {V} the recommendations contained in document {S}.',
  },
  {
    what: 'other subject',
    in: 'report',
    passage: 'The observer for the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'other subject',
    in: 'report',
    passage: 'The President of the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'other subject',
    in: 'report',
    passage: 'A side event of the Conference {V} the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage: 'The Conference {V} the proposal to review the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage:
      'The Conference {V} the progress made in carrying out the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage: 'The Conference {V} the withdrawal of the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage: 'The Conference {V} the study on the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage:
      'The Conference {V} the report of the Secretariat on the implementation of the recommendations contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage:
      'The Conference {V} the recommendations for the revision of the draft contained in document {S}.',
  },
  {
    what: 'other object',
    in: 'paper',
    passage: 'The Conference {V} the work of the Working Group, which had issued document {S}.',
  },
  {
    what: 'other document',
    in: 'paper',
    passage: 'The Conference {V} the recommendations contained in document CTOC/COP/WG.2/2010/6.',
  },
  {
    what: 'other document',
    in: 'paper',
    passage:
      'The Conference {V} the recommendations contained in document CAC/COSP/WG.4/2010/6 and discussed {S}.',
  },
  {
    what: 'other document',
    in: 'paper',
    passage:
      'The Conference {V} the recommendations of the meeting of experts. The report of the Working Group is contained in document {S}.',
  },
  {
    what: 'above, of nobody',
    in: 'paper',
    passage:
      'Document {S} was issued in 2010. The Conference {V} the work of the Working Group, including the above recommendations.',
  },
  // Quotation, withdrawal, draft.
  {
    what: 'quotation',
    in: 'report',
    passage:
      'The speaker quoted a newspaper: “The Conference {V} the recommendations contained in document {S}.”',
  },
  {
    what: 'quotation',
    in: 'report',
    passage:
      '“The Conference {V} the recommendations contained in document {S}” was how a newspaper had put it.',
  },
  {
    what: 'quotation',
    in: 'report',
    passage: '"The Conference {V} the recommendations contained in document {S}", a newspaper had written.',
  },
  {
    what: 'withdrawal',
    in: 'paper',
    passage:
      'The Conference withdrew the decision by which it had {V} the recommendations contained in document {S}.',
  },
  {
    what: 'withdrawal',
    in: 'paper',
    passage:
      'The Conference reversed itself, and what it had once {V}, the recommendations contained in document {S}, lapsed.',
  },
  {
    what: 'withdrawal',
    in: 'paper',
    passage:
      'The Conference {V} the recommendations contained in document {S} and later rescinded that decision.',
  },
  {
    what: 'operative',
    in: 'resolution',
    passage: 'Requests the Secretary-General not to {v} the recommendations contained in document {S};',
  },
  {
    what: 'operative',
    in: 'resolution',
    passage: '{P} the fact that States are reviewing the recommendations contained in document {S};',
  },
  {
    what: 'operative',
    in: 'resolution',
    passage: '{P} the rejection of the recommendations contained in document {S};',
  },
  {
    what: 'operative',
    in: 'resolution',
    passage: '{P} the recommendations contained in document {S}, except those on demand;',
  },
  {
    what: 'operative',
    in: 'resolution',
    passage: 'Decides that it {P} neither the report nor the recommendations contained in document {S};',
  },
];

/** The same about single paragraphs; here only a mention may be taken, and only of paragraph 12 of the report. */
export const PARAGRAPH_DECEPTIONS: Deception[] = [
  {
    what: 'negation',
    in: 'recommendations',
    passage:
      'States parties should not take into account the recommendations contained in paragraph 12 of document {S}.',
  },
  {
    what: 'negation',
    in: 'recommendations',
    passage:
      'Without reaffirming the recommendation contained in paragraph 12 of document {S}, States parties should keep a register.',
  },
  {
    what: 'negation',
    in: 'recommendations',
    passage:
      'States parties should keep a register, and are no longer bound by what was further to paragraph 12 of document {S}.',
  },
  {
    what: 'withdrawal',
    in: 'recommendations',
    passage:
      'States parties should disregard the recommendation contained in paragraph 12 of document {S}, which was withdrawn.',
  },
  {
    what: 'withdrawal',
    in: 'recommendations',
    passage:
      'The Working Group withdrew the recommendation contained in paragraph 12 of document {S}, and States parties should keep a register.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage:
      'One speaker proposed that the Working Group reaffirm the recommendation contained in paragraph 12 of document {S}.',
  },
  {
    what: 'proposal',
    in: 'report',
    passage:
      'It was suggested that the Working Group was unable to reach agreement on the recommendation contained in paragraph 12 of document {S}.',
  },
  {
    what: 'negation',
    in: 'report',
    passage:
      'The Working Group had not deferred consideration of the recommendation contained in paragraph 12 of document {S}.',
  },
  {
    what: 'negation',
    in: 'paper',
    passage: 'The present paper was not prepared pursuant to paragraph 12 of document {S}.',
  },
  {
    what: 'negation',
    in: 'report',
    passage: 'The Secretariat denied that it had acted pursuant to paragraph 12 of document {S}.',
  },
  {
    what: 'proposal',
    in: 'paper',
    passage:
      'The Working Group may wish to consider withdrawing the recommendation contained in paragraph 12 of document {S}.',
  },
  {
    what: 'quotation',
    in: 'report',
    passage:
      'One speaker said: “The Working Group was unable to reach agreement on the recommendation contained in paragraph 12 of document {S}.”',
  },
];

/** Passages that name paragraph 12 of something else: nothing at all may be taken of the report of 2010. */
export const OTHER_DOCUMENTS: Deception[] = [
  {
    what: 'other document',
    in: 'recommendations',
    passage:
      'Further to paragraph 12 of document CTOC/COP/WG.2/2010/6, States parties should keep a register.',
  },
  {
    what: 'other document',
    in: 'recommendations',
    passage:
      'Further to paragraph 12 of document CTOC/COP/WG.4/2010/6/Add.1, States parties should keep a register.',
  },
  {
    what: 'other document',
    in: 'recommendations',
    passage:
      'Further to paragraph 12 of the report of the Working Group on Firearms, States parties should keep a register, as in {S}.',
  },
  {
    what: 'other document',
    in: 'report',
    passage: 'The annex to document {S} was compared with paragraph 12 of the model law.',
  },
  {
    what: 'annex',
    in: 'recommendations',
    passage:
      'Further to paragraph 12 of the annex to resolution 64/293, States parties should keep a register.',
  },
];
