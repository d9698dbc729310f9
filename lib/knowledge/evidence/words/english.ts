import type { EvidenceWords } from '../EvidenceWords.ts';

/** What may stand between a verb and the paragraph that it is about: "the recommendations contained in ". */
const CONTAINED =
  '(?:(?:the|its|their|those|all|earlier|previous|relevant) ){0,3}(?:(?:recommendations?|requests?|calls?|decisions?|provisions|conclusions|guidance) )?(?:(?:contained|set out|set forth|made|adopted|expressed|formulated) )?(?:in )?(?:the )?$';
/** One does what an earlier text says, if somebody should do it: "should take into account". */
const ASKED =
  '(?:should|shall|must|parties to|States to|encouraged to|invited to|urged to|requested to|seek to|endeavour to|consider)(?: (?:also|fully|further|effectively))*';

/**
 * As in the Secretariat's paper of 2011 and the report of 2010 of the Working Group on Trafficking in Persons, and in
 * resolutions of the General Assembly and the Human Rights Council. "More time was needed" rests on the paper alone.
 */
export const ENGLISH_EVIDENCE: EvidenceWords = {
  language: 'en',
  organs: [
    {
      name: 'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      body: 'CTOC/COP',
    },
    {
      name: 'Conference of the States Parties to the United Nations Convention against Corruption',
      body: 'CAC/COSP',
    },
    { name: 'Conference of the (?:States )?Parties(?! to)', body: null },
    { name: 'Conference(?! of)', body: null },
    { name: 'General Assembly', body: 'A' },
    { name: 'Economic and Social Council', body: 'E' },
    { name: 'Human Rights Council', body: 'A/HRC' },
    { name: 'Security Council', body: 'S' },
    { name: 'Commission on Crime Prevention and Criminal Justice', body: 'E/CN.15' },
    { name: 'Commission on Narcotic Drugs', body: 'E/CN.7' },
  ],
  article: '[Tt]he ',
  lead: '(?:In|At|By|On|During|Through) (?:[^.;:,“”"]{0,80}[ (])?(?:sessions?|resolutions?|decisions?|meetings?|(?:19|20)\\d\\d|\\d+/\\d+)\\b[^.;:“”"]{0,100}, |(?:Subsequently|Furthermore|Moreover|In addition),? ',
  aside: '(?:,? (?:at|in|by|during|on|through) (?:its |the |that |those )[^,;:“”"]{0,100},?)',
  adverbs: 'also|further|then|unanimously|subsequently|again|therefore|formally|warmly|strongly',
  reportedVerbs:
    'welcomed(?: with (?:appreciation|satisfaction|interest))?|endorsed|approved|adopted|commended|took note(?: with (?:appreciation|satisfaction|interest|concern))?|noted with (?:appreciation|satisfaction|interest|concern)',
  operativeVerbs:
    '[Ww]elcomes(?: with (?:appreciation|satisfaction|interest))?|[Ee]ndorses|[Aa]pproves|[Aa]dopts|[Cc]ommends|[Tt]akes note(?: with (?:appreciation|satisfaction|interest|concern))?|[Nn]otes with (?:appreciation|satisfaction|interest|concern)',
  afterVerb: '(?: of)?',
  determiners:
    "(?:(?:the|its|their|those|these|that|all|(?:Working )?Group['’]s|above|above-mentioned|aforementioned|said|agreed|adopted|final|annual|consolidated|main|latest|first|second|third|fourth|fifth|sixth|seventh|valuable|useful|excellent) ){1,4}",
  nouns: {
    set: 'recommendations(?: and conclusions)?|conclusions and recommendations',
    report: 'reports?',
    work: 'work|activities|outcomes?|results',
    paragraph: 'paragraphs?',
  },
  includingSet:
    "(?:, including| and|, as well as) (?:the |its |their |all )?(?:(?:Working )?Group['’]s )?(?:above(?:-mentioned)? )?(?:conclusions and )?recommendations\\b",
  above:
    '\\b(?:above(?:-mentioned)?|aforementioned) (?:conclusions and )?recommendations|\\brecommendations (?:mentioned )?above\\b',
  adoptedSet:
    '\\b[Ww]orking [Gg]roup\\b[^.;]{0,160}\\b(?:adopted|adoption\\b[^.;]{0,60}\\bof)\\b[^.;]{0,40}\\brecommendations\\b',
  proposedSet:
    '\\b(?:Chair|Chairman|Chairperson|Chairwoman|Secretariat|Bureau|representative of [A-Z][^.;]{0,40}) (?:proposed|put forward|submitted|suggested|presented)\\b[^.;]{0,40}\\brecommendations\\b',
  between:
    'of|on|the|in|its|their|to|by|at|for|against|from|held|meetings?|sessions?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|contained|set|out|forth|adopted|made|agreed|upon|reports?|documents?|chapters?|sections?|annex|paragraphs?|experts',
  doubts:
    "\\b(?:not|no|nor|neither|never|none|without|cannot|except|excepting|excluding|other than|apart from|save|but|however|although|though|despite|instead|rather than|unless|if|whether|failed|fails|declined|refused|refrained|withdr\\w+|rescind\\w*|revok\\w*|reject\\w*|revers\\w*|part of|partly|partially|in part|some of|certain|several of|most of|many of|parts of|one of|draft|proposed|proposals?|suggest\\w*|recommended|alleg\\w*|reportedly|claim\\w*|according to|views?|opinions?|speakers?|delegations?|delegates?|observers?|asked|wish\\w*|hope\\w*|intend\\w*|expect\\w*|plan\\w*|would|could|might|may|can|should|must|shall|was to|be)\\b|n['’]t\\b",
  exceptions:
    '\\b(?:except|excepting|excluding|other than|apart from|save|but|however|although|though|reservations?|withdr\\w+|rescind\\w*|revok\\w*|set aside|annul\\w*|overturn\\w*|suspend\\w*|repeal\\w*|cancell?\\w*|supersed\\w*|invalidat\\w*|subject to|provided that|on (?:the )?condition|conditional\\w*|provisionally|on a (?:provisional|trial) basis|ad referendum|tentative\\w*|pending|in principle)\\b|\\b(?:part|parts|some|certain) of\\b|\\bas (?:\\w+ )?(?:amended|revised|modified|corrected)\\b|\\bwith (?:\\w+ )?(?:concern|regret|dismay|amendments|changes|modifications)\\b',
  undone:
    '\\b(?:withdr\\w+|rescind\\w*|revok\\w*|annul\\w*|overturn\\w*|set (?:it |them |that |this )?aside|repeal\\w*|revers\\w+)\\b',
  moreTime:
    '(?:\\b(?:noted|stated|said|stressed|indicated|considered|agreed|decided|felt|observed|expressed the view) that |^)[Mm]ore time (?:was|is|would be) (?:needed|required)\\b',
  noMoreTime:
    '\\b(?:nobody|no (?:speaker|delegation|State|representative|participant|one)s?|neither|nor|none|never|not|if|whether|unless|would)\\b[^.;]{0,80}\\b[Mm]ore time\\b',
  adoptedAfterwards:
    '\\b(?:adopted|approved|agreed (?:up)?on)\\b[^.;]{0,60}\\brecommendations\\b|\\brecommendations (?:were|had been) (?:\\w+ ){0,2}(?:adopted|approved|agreed)\\b',
  recommendations: '\\brecommendations\\b',
  differingViews:
    '\\b(?:differ(?:ing|ent)|divergent|diverging) (?:\\w+ )?(?:views?|viewpoints?|opinions?|positions?)\\b|\\bdid not support\\b|\\bunable to (?:reach (?:agreement|consensus)|agree)\\b|\\bcould not (?:reach (?:agreement|consensus)|agree)\\b|\\b(?:expressed|entered|recorded) (?:a )?reservations?\\b|\\bdissociated (?:itself|themselves)\\b',
  discussion: '\\b(?:discussions?|deliberations?|views|viewpoints|reservations?|positions?|statements?)\\b',
  noDifferingViews:
    '\\b(?:no|any|without|nobody|none|not|if|whether|had|possibly|might|would)\\b[^.;,]{0,40}\\b(?:differ|diverg|reservation|dissociat|unable|could not|did not support)',
  notAgreedOn:
    '\\b(?:unable to (?:reach (?:agreement|consensus)|agree)|could not (?:reach (?:agreement|consensus)|agree)|did not (?:reach (?:agreement|consensus)|agree)) on (?:the |that )?(?:(?:recommendations?|proposals?|text) )?(?:contained |set out |proposed )?(?:in )?$',
  deferredOn:
    '\\b(?:deferred|postponed) (?:(?:its|the|further) )?(?:consideration|discussion|adoption) of (?:the |that )?(?:(?:recommendations?|proposals?) )?(?:contained |set out )?(?:in )?$',
  turnsDown:
    "\\b(?:not|[Nn]o longer|[Nn]or|[Nn]either|[Nn]ever|[Ww]ithout|[Cc]annot|[Ii]nstead of|[Cc]ontrary to|[Rr]ather than|[Ww]ithdr\\w+|[Rr]escind\\w*|[Rr]evok\\w*|[Dd]elet\\w+|[Dd]isregard\\w*|[Dd]epart\\w* from|[Ee]xcept|[Ii]f|[Ww]hether|proposed|proposals?|suggest\\w*|wished|other than|[Nn]otwithstanding)\\b|n['’]t\\b",
  restatesOn: `\\b(?:[Rr]eaffirm|[Rr]eiterat|[Rr]estat|[Rr]epeat)(?:e|s|es|ed|ing)?(?: that (?:the )?[\\w -]{1,60} (?:should|shall|must) (?:implement|apply|follow|carry out|give effect to))? ${CONTAINED}`,
  buildsOn: `(?:(?:^|, )(?:[Ff]urther to|[Ii]n line with|[Ii]n accordance with|[Ii]n conformity with|[Bb]ased on|[Oo]n the basis of|[Pp]ursuant to|[Ff]ollowing up (?:on|to)|[Aa]s a follow-up to|[Ii]n follow-up to|[Bb]uilding (?:up)?on|[Tt]aking into (?:account|consideration)|[Bb]earing in mind)|\\b${ASKED} (?:take into (?:account|consideration)|build (?:up)?on|implement|give effect to|carry out|apply|follow|bear in mind)) ${CONTAINED}`,
  changes:
    '\\b(?:[Aa]mend(?:s|ed|ing)?|[Rr]evis(?:e|es|ed|ing)|[Rr]eplac(?:e|es|ed|ing)|[Ss]upersed(?:e|es|ed|ing)|[Mm]odif(?:y|ies|ied|ying)) (?:the |that |those )?(?:recommendations? )?(?:contained |set out )?(?:in )?$',
  preparedPursuant:
    '\\b[Tt]he present (?:\\w+ ){0,2}(?:paper|report|note|document|study|questionnaire|guide) (?:was|has been|is|had been) (?:\\w+ ){0,2}(?:prepared|submitted|issued|drafted)\\b[^.;]{0,120}\\b(?:pursuant to|in accordance with|in response to|further to|as requested in|as recommended in|in follow-up to)\\b[^.;]{0,80}$',
  reportedAction:
    '^(?:[Tt]he )?(Secretariat|UNODC|representative of [A-Z][\\w ]{2,40}?|observer for [A-Z][\\w ]{2,40}?) (?:reported|informed the [A-Z][\\w ]{2,40}?|stated|explained) that\\b[^.;]{0,200}\\b(?:pursuant to|in response to|further to|as requested in|as recommended in|in accordance with|to implement|in implementing)\\b[^.;]{0,80}$',
  takesUpAgain:
    '\\b(?:reconsider|renew|restate|reaffirm|reiterate|consider again|take up again|return to|revisit)\\b[^.;]{0,80}$',
  draftHeading: '\\b[Dd]raft (?:resolution|decision|text)s?\\b|\\b[Pp]ropos(?:al|ed)',
};
