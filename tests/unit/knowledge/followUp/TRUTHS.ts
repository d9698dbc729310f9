import type { Deception } from './DECEPTIONS.ts';

/** A passage that says something plainly, with what is to be taken from it: relation, then paragraph or scope. */
export interface Truth extends Omit<Deception, 'what'> {
  claims: string[];
}

/** What must be found, so that silence is not taken for precision. */
export const TRUTHS: Truth[] = [
  {
    in: 'paper',
    passage: 'The Conference at its fifth session {V} the recommendations contained in document {S}.',
    claims: ['organ action set'],
  },
  {
    in: 'paper',
    passage: 'In 2010, the Conference {V} the recommendations adopted by the Working Group ({S}).',
    claims: ['organ action set'],
  },
  {
    in: 'report',
    passage: 'The Conference also {V} the report of the Working Group on its second session ({S}).',
    claims: ['organ action report'],
  },
  {
    in: 'report',
    passage: 'The Conference {V} the work of the Working Group, including its recommendations ({S}).',
    claims: ['organ action set'],
  },
  {
    in: 'report',
    passage: 'The Conference {V} the recommendations contained in paragraphs 15 to 17 of the report ({S}).',
    claims: ['organ action 15 to 17'],
  },
  {
    in: 'resolution',
    passage: '{P} the recommendations of the Working Group contained in its report ({S});',
    claims: ['organ action set'],
  },
  {
    in: 'resolution',
    passage: '{P} the report of the Working Group ({S}), and requests States to publish it;',
    claims: ['organ action report'],
  },
  {
    in: 'resolution',
    passage: 'Also {P} paragraphs 15 to 17 of the report of the Working Group ({S});',
    claims: ['organ action 15 to 17'],
  },
  {
    in: 'recommendations',
    passage:
      'Further to the recommendations contained in paragraph 15 of document {S}, States parties should keep a register.',
    claims: ['built on 15'],
  },
  {
    in: 'recommendations',
    passage: 'States parties should take into account paragraph 15 of document {S} and keep a register.',
    claims: ['built on 15'],
  },
  {
    in: 'recommendations',
    passage:
      'The Working Group reaffirmed that States parties should implement the recommendations contained in paragraph 15 of document {S}.',
    claims: ['restated 15'],
  },
  {
    in: 'recommendations',
    passage:
      'Revising the recommendation contained in paragraph 15 of document {S}, States parties should keep a register.',
    claims: ['changed 15'],
  },
  {
    in: 'report',
    passage:
      'The Working Group was unable to reach agreement on the recommendations contained in paragraph 15 of document {S}.',
    claims: ['not agreed 15'],
  },
  {
    in: 'report',
    passage:
      'The Working Group deferred consideration of the recommendation contained in paragraph 15 of document {S}.',
    claims: ['deferred 15'],
  },
  { in: 'report', passage: 'Speakers referred to paragraph 15 of document {S}.', claims: ['mentioned 15'] },
  {
    in: 'report',
    passage:
      'The representative of Norway reported that a register had been set up pursuant to paragraph 15 of document {S}.',
    claims: ['action reported 15'],
  },
  {
    in: 'paper',
    passage:
      'The present background paper was prepared by the Secretariat pursuant to paragraph 31 (b) of document {S}.',
    claims: ['led to a document 31 (b)'],
  },
  {
    in: 'paper',
    passage:
      'The Working Group may wish to reconsider the recommendation contained in paragraph 15 of document {S}.',
    claims: ['proposed again 15'],
  },
];
