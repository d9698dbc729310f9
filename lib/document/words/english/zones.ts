import type { Rule, Zone } from '../DocumentWords.ts';

/**
 * What a chapter is about, by its heading; the first that fits. Rests on the reports of working groups of the Conference
 * of 2010 and 2017, and on the usual chapters of reports of commissions and councils.
 */
export const ENGLISH_ZONES: Rule<Zone>[] = [
  {
    name: 'deliberations',
    pattern:
      "^(?:Summary of (?:the )?)?(?:[Dd]eliberations?|[Dd]iscussions?|[Dd]ebate|[Pp]roceedings|[Gg]eneral discussion|[Gg]eneral debate|[Ee]xchange of views|[Vv]iews expressed)\\b|^Chair(?:man|person)?['’]s summary|^Summary by the Chair|^Summary (?:of|record of) (?:the )?(?:deliberations|discussions?|debate|statements|presentations|meeting)|^Consideration of\\b|^Presentations?\\b|^Thematic discussion",
    examples: [
      'Summary of the deliberations',
      'Deliberations',
      'Discussion',
      'Summary of discussions',
      'Consideration of agenda item 3',
    ],
    others: ['Recommendations for discussion', 'Documentation'],
  },
  {
    name: 'recommendations',
    pattern:
      '(?:^|\\b(?:and|and/or|agreed|adopted|Agreed|the following) )(?:[Gg]eneral |[Aa]greed |[Pp]olicy |[Dd]raft |[Ss]et of )*(?:[Rr]ecommendations?|RECOMMENDATIONS?)\\b(?! (?:of the (?:Secretariat|Secretary-General)|made (?:by speakers|in)))|^(?:Agreed conclusions|Conclusions agreed|Agreed outcomes?|Conclusions adopted|Conclusions and outcomes?|Agreements reached|Decisions? (?:taken|adopted) by|Resolutions and decisions adopted)|^Action (?:taken|required|recommended)',
    examples: [
      'Recommendations adopted by the Working Group',
      'Recommendations',
      'General recommendations',
      'Recommendations on effective responses',
      'Conclusions and recommendations',
      'Conclusions and/or recommendations',
      'Agreed conclusions',
      'Conclusions agreed upon by the Working Group',
    ],
    others: [
      'Summary of the deliberations',
      'Implementation of the recommendations',
      'Follow-up to earlier recommendations',
      'Conclusions',
    ],
  },
  {
    name: 'statements',
    pattern: '^(?:General |Opening |Introductory |Closing )?[Ss]tatements?\\b(?! of financial)',
    examples: ['Statements', 'General statements'],
    others: ['Statement of financial implications'],
  },
  {
    name: 'adoption',
    pattern: '^Adoption of (?:the|its|their) report',
    examples: ['Adoption of the report', 'Adoption of the report of the Group on its meeting'],
    others: ['Adoption of the agenda'],
  },
  {
    name: 'attendance',
    pattern:
      '^(?:Attendance|Participation|Participants|List of participants|Membership)(?:$| and | at | in the (?:meeting|session)|,)',
    examples: ['Attendance', 'Participation'],
    others: ['Participation of victims in proceedings of courts'],
  },
  {
    name: 'officers',
    pattern: '^(?:Election of (?:the )?(?:officers|bureau)|(?:Officers|Bureau|Members of the Bureau)$)',
    examples: ['Election of officers', 'Officers'],
    others: ['Officers of the law'],
  },
  {
    name: 'agenda',
    pattern: '^(?:Adoption of the )?(?:Provisional |Proposed )?[Aa]genda\\b',
    examples: ['Adoption of the agenda', 'Adoption of the agenda and organization of work', 'Agenda'],
    others: ['Organization of work'],
  },
  {
    name: 'documentation',
    pattern: '^(?:Documentation|Documents(?: before)?|List of documents|Background documents?)\\b',
    examples: ['Documentation', 'List of documents before the Working Group'],
    others: ['Travel documents of victims'],
  },
  {
    name: 'organization',
    pattern:
      '^(?:Organi[sz]ation of (?:the )?(?:meeting|session|work)|Organi[sz]ational (?:matters|and procedural)|Opening (?:and duration )?of the (?:meeting|session)|Opening and duration|Closure of the|Procedural (?:and|matters))|^Other (?:matters|business)',
    examples: [
      'Organization of the meeting',
      'Opening of the meeting',
      'Organizational matters',
      'Other matters',
    ],
    others: ['Organized crime'],
  },
  {
    name: 'introduction',
    pattern:
      '^(?:Introduction|Background|Mandate|Executive summary|Foreword|Overview)(?:$| and |:)|^Summary of the work of',
    examples: ['Introduction', 'Background', 'Summary of the work of the Working Group'],
    others: ['Introduction of new laws'],
  },
];
