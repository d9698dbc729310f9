import type { AskingWords } from '../DocumentWords.ts';

/**
 * How recommendations and operative paragraphs in English ask. Modals and softeners as in the reports of 2010 and 2017 of
 * a working group of the Conference; verbs as in resolutions of the Assembly and the Councils.
 */
export const ENGLISH_ASKING: AskingWords = {
  modals:
    '(?:should|shall)(?: also)? (?:consider|seek to|endeavour to|strive to|aim to)\\b|(?:should|shall)\\b(?! not (?:be )?(?:construed|interpreted|understood|read))|(?:is|are|was|were) to be (?:encouraged|invited)\\b',
  weakModals:
    'must(?: also)? (?:consider|seek to|endeavour to)\\b|must\\b|may\\b(?!(?: also)? wish)|might\\b(?!(?: also)? wish)',
  softeners: 'consider|seek to|endeavour to|strive to|aim to',
  passives:
    '(?:is|are|was|were)(?: (?:also|further|strongly|hereby))* (?:encouraged|invited|urged|requested|called upon|advised|asked|recommended)(?: to\\b|(?=[:,]))',
  impersonal: '',
  verbs:
    'recommends|requests|urges|calls upon|calls on|calls for|invites|encourages|decides|appeals to|appeals for|directs|instructs|authori[sz]es|entrusts|exhorts|demands(?= that\\b)|(?:reiterates|repeats|renews) (?:its|the) (?:request|call|invitation|appeal|encouragement) (?:to|on|upon|for)\\b|(?:reiterates|repeats|renews) (?:its|the) (?:request|demand|call|recommendation)(?= that\\b)',
  openingVerbs:
    'demands|mandates|asks|advises|designates|recommended|requested|urged|called upon|called on|called for|invited|encouraged|decided|appealed to|directed|instructed|authorized|entrusted',
  baseVerbs:
    'recommend|request|urge|call upon|call on|call for|invite|encourage|decide|appeal to|direct|instruct|authorize|entrust|demand',
  behindVerb:
    '(?:the|all|an|States?|to|that|its|him|her|them|also|further|continued|increased|enhanced|timely|relevant|other|those|each|any|both|interested|concerned|developed|donor|[A-Z]|(?:[\\p{L}-]+,? ){1,12}to \\p{Ll})',
  adverbs:
    'also|further|furthermore|again|once again|once more|strongly|firmly|urgently|earnestly|specifically|particularly|additionally|in addition|therefore|likewise|respectfully|in particular|solemnly|moreover|accordingly|hereby|in (?:this|that) (?:regard|respect|context|connection)|to (?:this|that) end|for this purpose|inter alia',
  addresseeEnd:
    ' to (?!(?:the|a|an|this|that|these|those|its|their|all|any|which)\\b)|, (?!(?:and|the) )| that | which | who | whose |;|:| in (?:accordance|cooperation|collaboration|consultation|order|this)\\b| within | through ',
  deeds:
    '(?:[\\p{Ll}-]+ ){0,4}(?:efforts?|work|initiatives?|establishment|development|use|implementation|participation|cooperation|coordination|collaboration|consultations?|exchange|promotion|strengthening|continuation|provision|process|steps|measures|actions?|attention|adoption|ratification|universalization|inclusion|dialogue|discussions?|contributions?|assistance|support)(?=[,;.]| (?:of|by|between|among|to|in|on|at|aimed|towards|with|for|from|being|made|and|which|that)\\b)',
  proposals:
    '(?:may|might)(?: also| further| therefore)? wish to(?: also)? (?:consider)\\b|(?:may|might)(?: also| further| therefore)? wish to\\b',
  acts: '(?:^|[.;] |, )[Tt]he (?:[A-Z][\\w-]*|meeting|session|experts|participants)(?: (?:on|of|in|and|the|for|[A-Z][\\w-]*)){0,10} (?:(?:also|further|therefore|then|unanimously|strongly|moreover|in addition) )*(recommended|requested|urged|called upon|called on|invited|encouraged|decided|agreed)\\b(?! (?:by|upon by))|(?:^|[.;] |, )(?:[Tt]he )?(?:(?:Advisory |Special |Preparatory |Scientific )?Committee|Subcommittee|Commission|Board|Working Group|Group|Panel|Expert Group|Inspectors?|Joint Inspection Unit|Office of Internal Oversight Services|OIOS|Special Rapporteur|Special Representative|Independent Expert|High Commissioner|Fact-Finding Mission|Team|Mechanism)(?: (?:on|of|in|and|the|for|[A-Z][\\w-]*)){0,10}(?:, (?:[^.;:]|\\.(?=\\s?\\d)){1,400}?,)? (?:(?:also|further|therefore|thus|strongly|moreover|in addition|hereby|accordingly|in particular|once again|again|respectfully) )*(recommends?|requests|urges|calls upon|calls on|invites|encourages|asks|(?:reiterates|repeats|reaffirms|renews) (?:its|the)(?: [a-z]+){0,3} recommendations?)\\b|(?:^|[.;,] )[Ii]t (?:was|is) (?:(?:also|further|therefore|strongly) )*(recommended|agreed|requested|decided)(?= that\\b)',
  actVerbs:
    'recommended|requested|urged|called upon|invited|encouraged|decided|recommends|requests|urges|calls upon|calls on|invites|encourages',
  speakers:
    '(?:^|, )[Tt]he (?:(?:Advisory |Special |Preparatory |Scientific )?Committee|Subcommittee|Commission|Board|Working Group|Group|Panel|Expert Group|Inspectors?|Joint Inspection Unit|Office of Internal Oversight Services|OIOS|Special Rapporteur|Special Representative|Independent Expert|High Commissioner|Fact-Finding Mission|Team|Mechanism)\\b',
  ownActs:
    '(?:^|[.;] |, )(?:I|We|we) (?:(?:also|further|therefore|thus|strongly|hereby|once again|again|urgently|respectfully|in particular|wish to|would like to|continue to) )*(recommend|request|urge|call upon|call on|invite|encourage|ask|appeal to|reiterate my (?:call|appeal) (?:to|on|upon))(?=[ ,:])',
  pronounActs:
    '^(?:It|They|He|She) (?:(?:also|further|therefore|thus|strongly|moreover|in addition|hereby|accordingly|in particular) )*(recommends?|requests?|urges?|calls? upon|calls? on|invites?|encourages?)\\b',
  objectPronouns: '',
  joint: '',
  betweenVerb: '',
  told: '(?:[Ii]n|[Bb]y) (?:its|their|his|her)(?: [a-z]+){0,2} (?:resolutions?|decisions?|reports?) (?:[A-Z\\d(]|to\\b|on\\b)|(?:General Assembly|Security Council)(?:,[^.;]{1,200}?,)? (?:(?:also|further|therefore|then) )*(?:recommended|requested|urged|called upon|invited|encouraged|decided)\\b',
  introduces:
    '(?:adopted|agreed (?:on|upon)|approved|made|endorsed|formulated|put forward) (?:by consensus )?(?:the|a number of|a set of)? ?(?:following )?(?:agreed |draft |general )?(?:recommendations|conclusions|decisions)(?: (?:and|and/or) (?:recommendations|conclusions))?|following (?:recommendations|conclusions)|recommendations (?:are|were) (?:as follows|made|adopted)',
  addressees:
    '(?:(?:[Aa]ll|[Ee]ach|[Bb]oth|[Oo]ther|[Rr]elevant|[Ii]nterested|[Cc]oncerned) )?(?:[Tt]he )?(?:[A-Z]\\w+ )?(?:States? [Pp]art(?:ies|y)|[Pp]arties|Member States|States Members|States|Signator(?:ies|y States)|Governments?)(?: (?:to|of) the (?:[A-Z][\\w-]*|in|of|on|to|and|against)(?: (?:[A-Z][\\w-]*|in|of|on|to|and|the|against))*)?|(?:[Tt]he )?(?:Conference(?: of the (?:States )?Parties)?|Secretariat|secretariat|Secretary-General|General Assembly|Assembly|Security Council|Economic and Social Council|Human Rights Council|Council|Commission(?: on [A-Z]\\w+(?: (?:and )?[A-Z]\\w+)*)?|Committee|Working Group(?: on [A-Z]\\w+(?: (?:in |and )?[A-Z]\\w+)*)?|Bureau|extended Bureau|Chair|Executive Director|High Commissioner|Special Rapporteur|United Nations Office on Drugs and Crime|Office|Office of the United Nations High Commissioner for (?:Human Rights|Refugees))|(?:[Tt]he )?(?:executive heads|governing bodies|legislative bodies|legislative and governing bodies)(?: of (?:the |all )?(?:United Nations )?(?:system )?(?:organizations|entities|agencies))?|UNODC|OHCHR|UNICEF|IOM|ILO|INTERPOL',
  contractions: [],
  addresseeNouns:
    'States|parties|countries|authorities|agencies|organi[sz]ations|institutions|institutes|bodies|entities|committees|commissions|councils|groups|governments|practitioners|prosecutors|judges|officers|officials|providers|partners|donors|stakeholders|experts|delegations|secretariat|Secretariat|Office|Group|Commission|Committee|Council|Assembly|Director|Programme|Fund|Bank|Board|Forum|Rapporteur|sector|society|companies|employers|media|community|businesses|enterprises|corporations|companies|banks|investors|universities|schools|parliaments|parliamentarians|courts|journalists|leaders|unions|platforms|municipalities|ministries|missions|donors|mechanism|Mechanism|network|Network|office|Government',
  pronouns: 'They|It|they|it|them|him|her',
  passiveMark:
    '(?:also |further |not |only |then |always |therefore )*be\\b(?! (?:able|aware|mindful|prepared|ready|guided|vigilant|proactive))',
  by: 'by',
  subordinate:
    'that|which|who|whom|whose|where|when|if|whether|as|because|since|while|unless|until|so that|what|how',
  reported: 'recall(?:s|ing)|regret(?:s|ting)|(?:is|are|remains) (?:[a-z]+ )?concerned',
  and: 'and|or|but',
  secondVerbs:
    'accede|address|adopt|allocate|allow|amend|apply|assess|assist|avoid|build|carry out|collect|compile|conduct|consider|continue|contribute|cooperate|coordinate|create|criminalize|define|designate|develop|disseminate|draft|draw up|elaborate|enable|enact|encourage|endeavour|engage|enhance|ensure|establish|evaluate|examine|exchange|expand|explore|extend|facilitate|finance|follow|foster|fund|give|grant|guarantee|identify|implement|improve|include|increase|inform|integrate|intensify|introduce|investigate|invite|issue|launch|maintain|make|monitor|organize|participate|pay|prepare|prevent|promote|propose|protect|provide|pursue|raise|ratify|recognize|reduce|refer|refrain|regulate|reinforce|remove|report|request|require|respect|review|revise|seek|share|step up|strengthen|submit|support|take|train|transmit|undertake|update|use|work',
  buildsOn:
    '[Ff]urther to|[Tt]ak(?:e|es|ing) (?:also |further )?into (?:account|consideration)|[Bb]uild(?:s|ing)? (?:up)?on|[Ii]n (?:line|accordance|conformity) with|[Bb]ased on|[Oo]n the basis of|[Pp]ursuant to|[Ff]ollowing up (?:on|to)|[Aa]s a follow-up to|[Ii]n follow-up to|[Bb]ear(?:ing)? in mind|[Ii]mplement(?:ing)?|[Gg]ive effect to',
  restates:
    '[Rr]eaffirm(?:s|ed|ing)?|[Rr]eiterat(?:es|ed|ing|e)|[Rr]estat(?:es|ed|ing|e)|[Rr]epeat(?:s|ed|ing)?|[Rr]enew(?:s|ed|ing)?',
  denials:
    "not(?! (?:yet|already|only))|no longer|never|without|neither|nor|cannot|instead of|rather than|contrary to|departing from|regardless of|notwithstanding|refrain from|n['’]t",
  examples: [
    { text: 'States parties should keep registers.', asks: [['States parties', 'should']] },
    {
      text: 'The Conference should also consider asking for more.',
      asks: [['the Conference', 'should also consider']],
    },
    {
      text: 'States parties should, further to paragraph 3 of that report, consider keeping registers.',
      asks: [['States parties', 'should consider']],
    },
    {
      text: 'States parties were encouraged to keep registers and should seek to publish them.',
      asks: [
        ['States parties', 'were encouraged to'],
        ['States parties', 'should seek to'],
      ],
    },
    { text: 'Registers should be kept.', asks: [[null, 'should']] },
    { text: 'States parties might use registers.', asks: [['States parties', 'might']] },
    {
      text: 'Requests the Secretary-General to keep registers, and invites Member States to use them;',
      asks: [
        ['the Secretary-General', 'requests'],
        ['Member States', 'invites'],
      ],
    },
    {
      text: 'States parties, in cooperation with others, should endeavour to keep registers.',
      asks: [['States parties', 'should endeavour to']],
    },
    {
      text: 'States parties should ensure that registers should be open.',
      asks: [['States parties', 'should']],
    },
    { text: 'Welcomes the registers that are to be kept;', asks: [] },
    {
      text: 'Notes the registers, and in this regard encourages regional organizations to keep them, and requests the Secretary-General to help;',
      asks: [
        ['regional organizations', 'encourages'],
        ['the Secretary-General', 'requests'],
      ],
    },
    {
      text: 'Reiterates its request to the Secretary-General to keep registers;',
      asks: [['the Secretary-General', 'reiterates its request to']],
    },
    {
      text: 'Urges parties and invites other Governments to keep registers;',
      asks: [
        ['parties', 'urges'],
        ['other Governments', 'invites'],
      ],
    },
    {
      text: 'Encourages the efforts of the Secretary-General to keep registers;',
      asks: [[null, 'encourages']],
    },
    {
      text: 'Thanks the Chair, and requests her to keep registers;',
      asks: [[null, 'requests']],
    },
  ],
};
