import type { DocumentWords } from './DocumentWords.ts';
import { ENGLISH_ASKING } from './english/asking.ts';
import { ENGLISH_MEETING } from './english/meeting.ts';
import { ENGLISH_TYPES } from './english/types.ts';
import { ENGLISH_ZONES } from './english/zones.ts';

export const ENGLISH: DocumentWords = {
  language: 'en',
  linking:
    'the|a|an|of|and|or|to|in|on|at|by|for|from|with|as|that|which|who|whose|its|their|his|her|this|these|those|than|into|between|against|under|through|including|within|per|via|not|any|all|each|such|both|be|been|is|are|was|were|has|have|had|should|shall|may|will',
  finite:
    'should|shall|must|may|might|will|would|could|can|is|are|was|were|has|have|had|noted|stated|decided|considered|recommends|urges|encourages|invites|recommended|requested|adopted|agreed|held|made|took|discussed|heard|expressed|reported|recalled|welcomed|stressed|emphasized|encouraged|invited|urged|set up|met|gave|said',
  masthead: {
    organization: 'United Nations|UNITED NATIONS',
    distribution: 'Distr\\.?:? *(General|GENERAL|Limited|LIMITED|Restricted)',
    original: 'Original:? *([A-Za-z]+(?:[/,] ?[A-Za-z]+)*)',
    item: '(?:(?:Provisional a|A)genda )?[Ii]tems? (\\d{1,3}(?: ?\\([a-z]{1,2}\\))?(?:(?:,|,? and| to) (?:\\d{1,3}(?: ?\\([a-z]{1,2}\\))?|\\([a-z]{1,2}\\)))*)(?: of the (?:provisional |annotated |preliminary |supplementary |draft )*(?:agenda|list(?: of items)?))?',
    session:
      '\\d{1,3}(?:st|nd|rd|th) session|(?:[A-Z][a-z-]+ )*[A-Z]?[a-z-]+ (?:special |resumed |emergency )*session|(?:[A-Z][a-z-]+ )+year|(?:(?:Resumed|Substantive|Organizational|Annual|Special|First|Second) )*(?:\\d{4} (?:[a-z]+ )?session|session (?:of|for) \\d{4})',
    aside:
      'Joint Inspection Unit|(?:International )?(?:Covenant|Convention) (?:on|for|against|relating) [^.:]*|Human Rights Committee|Official Records|Provisional|PROVISIONAL|(?:President|Chair|Chairman|Chairperson|Rapporteur|Rapporteur-General|Vice-President|Members|Observers)\\s?: ?.*|(?:Held|To be held) (?:at|in|on) .*|Reissued .*|(?:Committee|Subcommittee|Commission|Council|Group|Forum|Board|Ad Hoc Committee|Conference) (?:on|of|for|against|to) [^.:]*|(?:Implementation Review|Expert|Working) Group(?: [^.:]*)?|Human Rights Council|(?:First|Second|Third|Fourth|Fifth|Sixth|Main|Special|Preparatory|Ad [Hh]oc) Committee(?: [^.:]*)?|Universal periodic review|Prepared by.*|(?:Background paper|Working paper|Note|Report|Discussion guide|Conference room paper)? ?(?:prepared )?by the (?:Secretariat|Secretary-General|Executive Director)|(?:Open-ended )?(?:[Ii]ntergovernmental )?(?:[Ee]xpert )?Working Group (?:on|of) .*|(?:Background|Working|Discussion) paper.*|Contents|Page|(?:A(?:dvance|DVANCE) )?(?:[Uu]nedited|UNEDITED|[Ee]dited|EDITED)(?: (?:[Vv]ersion|[Cc]opy|COPY|VERSION).*)?|A(?:dvance|DVANCE) (?:[Vv]ersion|[Cc]opy|VERSION|COPY).*|\\[(?:on the report|without reference).*|Resolution adopted by .*|RESOLUTION ADOPTED BY .*|Decision adopted by (?!.* communication).*|Secretariat|Adopted by the .*|Addendum|Corrigendum|ADDENDUM|CORRIGENDUM|Revision|Summary',
    part: '(?:Part|Section|Programme|Chapter|Volume|PART|SECTION) (?:[IVXL]+|\\d{1,3}[A-Z]?|one|two|three|four)',
    letter:
      '(?:Identical [Ll]etters|Letters?|LETTERS?|Note [Vv]erbale|Notes [Vv]erbales) (?:dated|DATED) |(?:Joint )?(?:[Ww]ritten )?[Ss]tatement submitted by ',
    record:
      '(?:Provisional )?(?:[Ss]ummary|SUMMARY) (?:[Rr]ecord|RECORD) (?:of|OF) (?:the|THE) .*|\\d{1,5}(?:st|nd|rd|th) (?:\\([a-z ]+\\) )?(?:plenary )?meeting',
  },
  contents: 'Contents|CONTENTS|Table of contents',
  summary: 'Summary|SUMMARY|Abstract',
  author: '(?:(?:[A-Z][a-z-]+ )?[Rr]eports?|Note|NOTE) (?:of|by) the (?!.*\\b(?:sessions?|meetings?)\\b)',
  annex: '(?:Annex|ANNEX|Appendix)(?: ([IVXL]+|\\d{1,2}|[A-Z]))?',
  annotations: 'Annotations|ANNOTATIONS|Annotated agenda',
  documentation: 'Documentation|Documents|Background documentation|Documents before the .*',
  closing:
    '\\d{1,5}(?:st|nd|rd|th) (?:[Pp]lenary )?[Mm]eeting(?:,? \\d{1,2} [A-Z][a-z]+ \\d{4})?|\\[?Adopted (?:without a vote|by (?:a )?(?:recorded vote|consensus|acclamation)).*|\\(Signed\\).*',
  types: ENGLISH_TYPES,
  zones: ENGLISH_ZONES,
  organ: 'The (?:[A-Z][\\w’-]*|States|high-level)(?: [^.;:]{1,160})?',
  preambular:
    '(?:(?:Also|Further|Deeply|Gravely|Seriously|Strongly|Firmly|Fully|Profoundly|Particularly|Mindful|Once again|Bearing) )*(?:[A-Z][a-z]+ing|Aware|Alarmed|Appalled|Committed|Concerned|Conscious|Convinced|Cognizant|Desiring|Desirous|Determined|Deeply|Dismayed|Disturbed|Encouraged|Equally|Gratified|Guided|Having|Indignant|Inspired|Mindful|Moved|Outraged|Persuaded|Recalling|Resolved|Respecting|Satisfied|Shocked|Troubled)\\b',
  stating:
    'accepts|acknowledges|adopts|affirms|agrees|approves|commends|concludes|concurs|condemns|confirms|congratulates|considers|declares|denounces|deplores|determines|draws|emphasi[sz]es|endorses|expresses|highlights|notes|observes|pays|proclaims|reaffirms|recalls|recogni[sz]es|regrets|reiterates|rejects|resolves|shares|stresses|supports|takes|thanks|underlines|underscores|welcomes',
  asking: ENGLISH_ASKING,
  meeting: ENGLISH_MEETING,
};
