import type { DocumentType } from '../../DocumentType.ts';
import type { Rule } from '../DocumentWords.ts';

/** Matched against the title and the lines around it, the first that fits. Titles as in public documents of the Conferences and the Assembly. */
export const ENGLISH_TYPES: Rule<DocumentType>[] = [
  {
    name: 'corrigendum',
    pattern: '^(?:Corrigendum|CORRIGENDUM)$',
    examples: ['Corrigendum'],
    others: ['Report on the corrigendum'],
  },
  {
    name: 'draft-report',
    pattern: '^(?:Draft [Rr]eport|DRAFT REPORT)\\b',
    examples: ['Draft report', 'Draft Report on the meeting of the Group'],
    others: ['Report on the meeting', 'Draft resolution'],
  },
  {
    name: 'provisional-agenda',
    pattern:
      '(?:^|Annotated )(?:[Pp]rovisional|PROVISIONAL) (?:annotated )?(?:agenda|AGENDA)|^Annotated agenda|^Agenda and annotations',
    examples: ['Provisional agenda and annotations', 'Annotated provisional agenda'],
    others: ['Item 6 of the provisional agenda'],
  },
  {
    name: 'list-of-participants',
    pattern: '^(?:Provisional )?[Ll]ist of participants',
    examples: ['List of participants', 'Provisional list of participants'],
    others: ['List of documents'],
  },
  {
    name: 'draft-questionnaire',
    pattern: '^(?:Draft |Revised draft )?(?:self-assessment )?[Qq]uestionnaire',
    examples: ['Draft questionnaire for the review of the implementation'],
    others: ['Replies to the questionnaire'],
  },
  {
    name: 'presidential-statement',
    pattern: '^Statement by the President of the',
    examples: ['Statement by the President of the Security Council'],
    others: ['Statement by the delegation'],
  },
  {
    name: 'concluding-observations',
    pattern: '^(?:Concluding (?:observations|comments)|CONCLUDING OBSERVATIONS)\\b',
    examples: ['Concluding observations on the fifth periodic report of Atlantis'],
    others: ['Information received from Atlantis on follow-up to the concluding observations'],
  },
  {
    name: 'resolution',
    pattern:
      '^(?:Resolution|RESOLUTION)(?: (?:adopted|ADOPTED) (?:by|BY)| \\d)|^\\d{1,3}/\\d{1,3}(?: ?[A-Z])?\\.\\s|^\\d{1,4} \\([IVXL]+\\)\\.\\s|^[A-Z]-\\d{1,2}/\\d{1,3}\\.\\s',
    examples: [
      'Resolution adopted by the General Assembly on 1 May 2001',
      'Resolution 1234 (2005)',
      '44/10. Some title',
    ],
    others: ['Draft resolution'],
  },
  {
    name: 'decision',
    pattern: '^Decision (?:adopted by|\\d)',
    examples: ['Decision adopted by the Conference'],
    others: ['Decisions'],
  },
  {
    name: 'background-paper',
    pattern:
      '^(?:Background|Working|Discussion) paper|^Note by the Secretariat|^(?:Background paper|Note|Paper|Discussion guide) prepared by the Secretariat',
    examples: ['Background paper prepared by the Secretariat', 'Note by the Secretariat'],
    others: ['Report of the Secretary-General'],
  },
  {
    name: 'report',
    pattern:
      '^(?:Reports?|REPORT|(?:First|Second|Third|Fifth|[A-Z][a-z-]*(?:th|first|second|third|fifth)) report) (?:on|of|ON|OF)\\b|^Summary (?:report|record) (?:on|of)\\b',
    examples: ['Report on the meeting of the Group held in Vienna', 'Report of the Working Group'],
    others: ['Reporting on results', 'Draft report'],
  },
];
