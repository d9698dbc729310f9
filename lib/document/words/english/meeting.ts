import type { MeetingWords } from '../DocumentWords.ts';

/** How reports of meetings tell who met and spoke; wordings of reports of 2010 and 2017, names invented. */
export const ENGLISH_MEETING: MeetingWords = {
  attendance: [
    {
      name: 'non-parties',
      pattern: 'States (?:that are |which are )?not (?:parties|signatories)|non-signatory|States not parties',
      examples: [
        'The following States that are not parties or signatories to the Protocol were represented by observers: Atlantis.',
      ],
      others: ['The following States parties were represented: Atlantis.'],
    },
    {
      name: 'signatories',
      pattern: '[Ss]ignator(?:y|ies)',
      examples: ['The following States signatories to the Protocol were represented by observers: Atlantis.'],
      others: ['The following States were represented: Atlantis.'],
    },
    {
      name: 'regional-organization',
      pattern: 'regional economic integration organi[sz]ation',
      examples: ['The Union, a regional economic integration organization that is a party, was represented.'],
      others: ['The following regional commissions were represented.'],
    },
    {
      name: 'states-parties',
      pattern: 'States [Pp]arties|parties to the',
      examples: ['The following States parties to the Protocol were represented at the meeting: Atlantis.'],
      others: ['The following States were represented: Atlantis.'],
    },
    {
      name: 'united-nations',
      pattern:
        'United Nations (?:entities|system|bodies|Secretariat|units|programmes)|specialized agenc|Office of the United Nations',
      examples: ['The following United Nations entities were represented by observers: the Fund.'],
      others: ['The following organizations were represented.'],
    },
    {
      name: 'institutes',
      pattern: '[Ii]nstitutes? (?:of|comprising|that belong)',
      examples: ['The following institutes of the programme network were represented: the Institute.'],
      others: ['The following States were represented.'],
    },
    {
      name: 'intergovernmental-organizations',
      pattern: '[Ii]ntergovernmental organi[sz]ations?',
      examples: ['The following intergovernmental organizations were represented by observers: the League.'],
      others: ['The following non-governmental organizations were represented.'],
    },
    {
      name: 'non-governmental-organizations',
      pattern: '[Nn]on-governmental organi[sz]ations?',
      examples: ['The following non-governmental organizations were represented by observers: Friends.'],
      others: ['The following intergovernmental organizations were represented.'],
    },
    {
      name: 'observer-entities',
      pattern: 'permanent observer|observer (?:State|entit)',
      examples: ['Utopia, an entity maintaining a permanent observer mission, was represented.'],
      others: ['The following States were represented by observers.'],
    },
    {
      name: 'member-states',
      pattern: 'Member States|following States',
      examples: ['The following Member States were represented: Atlantis.'],
      others: ['Utopia was represented.'],
    },
  ],
  before: '(?:had|have|has) before (?:it|them)(?: for its consideration)?',
  underItem: '(?:agenda )?items? (\\d{1,2}(?: ?\\([a-z]\\))?)',
  speakers: [
    {
      name: 'panellist',
      pattern: '[Pp]anell?ists?|[Pp]resentations? (?:was|were) made by|[Kk]eynote',
      examples: ['The panellists were Ann Other (Atlantis) and Jo Bloggs (Utopia).'],
      others: ['The following States made statements: Atlantis.'],
    },
    {
      name: 'observer',
      pattern: '[Oo]bservers? (?:for|of)|not parties',
      examples: [
        'The observers for Atlantis and Utopia also made statements.',
        'Statements were also made by the observers for Utopia.',
      ],
      others: ['The representative of Atlantis made a statement.'],
    },
    {
      name: 'representative',
      pattern:
        '[Rr]epresentatives? of|following (?:States|parties|Member States)|made (?:a statement|statements|interventions)',
      examples: [
        'The Working Group heard statements from the representatives of the following States: Atlantis and Utopia.',
      ],
      others: ['The observer for Utopia spoke.'],
    },
    {
      name: 'secretariat',
      pattern: 'Secretariat',
      examples: ['An introductory statement was made by the Secretariat.'],
      others: ['The Chair made a statement.'],
    },
  ],
  officers:
    '(?:was|were) (?:opened|chaired|presided over|elected|convened)|elected|served as|[Cc]haired by|presided',
  offices:
    'Chair(?:man|person|woman)?|President|Vice-(?:Chair(?:man|person)?|President)s?|Rapporteur|Co-Chairs?|Secretary',
  agendaFollows: '(?:following|provisional) agenda|agenda (?:as follows|was as follows|contained)',
  joinedNames:
    'Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|Sao Tome and Principe|Saint Kitts and Nevis|Saint Vincent and the Grenadines|Great Britain and Northern Ireland|Drugs and Crime|Security and Co-?operation|Security and Development|Science and Culture|Scientific and Cultural|Serbia and Montenegro|Crime and Justice|Education, Science and Culture|Economic and Social|Law and Justice|Women and Children|Children and Women',
  days: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
};
