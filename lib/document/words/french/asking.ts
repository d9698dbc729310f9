import type { AskingWords } from '../DocumentWords.ts';

/** How recommendations and resolutions in French ask; wordings known from usage. */
export const FRENCH_ASKING: AskingWords = {
  modals:
    "(?:devraient|devrait)(?: également| aussi)? (?:envisager(?: de| d['’])?|chercher à|s['’]efforcer (?:de|d['’])|s['’]employer à|étudier la possibilité de)|devraient|devrait",
  weakModals: 'doivent|doit|pourraient(?! souhaiter)|pourrait(?! souhaiter)|peuvent',
  softeners: "envisager(?: de)?|chercher à|s['’]efforcer de",
  passives:
    '(?:est|sont|était|étaient|a été|ont été)(?: également| aussi| vivement)? (?:encouragé|invité|prié|engagé|exhorté|appelé)e?s?(?: à)?',
  impersonal:
    '[Ii]l (?:est|a été) recommandé (?:à|aux|au)|[Ii]l (?:faudrait|conviendrait|convient) (?:que|de)',
  verbs:
    'prie instamment|prie|demande instamment|demande|invite|encourage|engage|exhorte|recommande|décide|appelle|lance un appel|charge|autorise|préconise',
  openingVerbs: 'exige|mandate',
  baseVerbs: 'prions|demandons|invitons|encourageons|engageons|exhortons|recommandons|décidons',
  behindVerb: "(?:les?|la|l['’]|aux?|à|que|de|tous|toutes|son|ses|également|en outre|instamment|[A-ZÀ-Ý])",
  adverbs:
    'également|aussi|en outre|de nouveau|à nouveau|vivement|instamment|fermement|dans ce contexte|à cet égard|par ailleurs|de plus',
  addresseeEnd: " (?:à|de|d['’])(?= ?[a-zà-ÿ]+(?:er|ir|re)\\b)|, (?!et )| qui | dont |;|:| afin | pour ",
  deeds: '',
  proposals:
    '(?:voudra|voudront|souhaitera|souhaiteront)(?: aussi| également)?(?: peut-être)?(?: aussi| également)? (?:envisager|examiner|étudier)|(?:voudra|voudront|souhaitera|souhaiteront)(?: aussi| également)? peut-être|(?:pourrait|pourraient) souhaiter(?: envisager| examiner)?',
  acts: "(?:Le|La|Les) (?:Groupe|Conférence|Commission|Comité|Conseil|Réunion|experts|participants)(?: [\\p{L}'’-]+){0,10}? (?:a|ont) (?:également )?(recommandé|prié|invité|encouragé|décidé|convenu|demandé|engagé)|(?:^|[.;] |, )(?:[Ll]e |[Ll]a |[Ll]['’])(?:Rapporteu(?:r|se) spéciale?|Expert(?:e)? indépendante?|Comité|Sous-Comité|Commission|Groupe de travail|Groupe d['’]experts|Haut-Commissaire|Bureau des services de contrôle interne|Mécanisme)(?: [\\p{L}'’-]+){0,8}?(?:, (?:[^.;:]|\\.(?=\\s?\\d)){1,400}?,)? (?:(?:l['’]|les? |la |lui |leur )?)(?:(?:également|aussi|en outre|instamment|vivement|donc) )*(recommande|engage|invite|demande|prie|encourage|exhorte|appelle|préconise|(?:réitère|renouvelle|rappelle) (?:sa|ses)(?: [\\p{L}]+)? recommandations?)(?![\\p{L}])",
  actVerbs:
    'recommandé|prié|invité|encouragé|décidé|demandé|recommande|engage|invite instamment|invite|demande instamment|demande|prie instamment|prie|encourage|exhorte|appelle',
  speakers:
    "(?:^|[,;] )(?:[Ll]e |[Ll]a |[Ll]['’])(?:Rapporteu(?:r|se) spéciale?|Expert(?:e)? indépendante?|Comité|Sous-Comité|Commission|Groupe de travail|Groupe d['’]experts|Haut-Commissaire|Mécanisme)(?![\\p{L}])",
  ownActs:
    "(?:^|[.;] |, )(?:[Jj]e |[Jj]['’]|[Nn]ous )(?:(?:prie instamment|demande instamment|invite instamment) ?)?(?:(?:également|aussi|en outre|donc|vivement|instamment) )*(recommande|engage|invite|demande|prie|encourage|exhorte|appelle|lance un appel)(?:ons)?(?![\\p{L}])",
  pronounActs:
    "^(?:Il|Elle) (?:(?:l['’]|les? |la |lui |leur )?)(?:(?:également|aussi|en outre|instamment|vivement|donc) )*(recommande|engage|invite|demande|prie|encourage|exhorte|appelle)(?![\\p{L}])",
  objectPronouns: "l['’]|les? |la |lui |leur ",
  joint: '',
  betweenVerb: '',
  told: "(?:[Dd]ans|[Pp]ar) (?:sa|ses|leur) (?:résolution|décision)s? [A-Z\\d]|(?:Assemblée générale|Conseil de sécurité)(?:,[^.;]{1,200}?,)? (?:l['’])?a (?:également )?(?:recommandé|prié|invité|encouragé|décidé|demandé)",
  introduces:
    'a adopté les (?:recommandations|conclusions)|recommandations (?:suivantes|ci-après)|conclusions (?:suivantes|ci-après)',
  addressees:
    "[Ll]['’]État [Pp]artie|(?:[Ll]es |[Aa]ux |tous les |toutes les )?(?:États [Pp]arties|États [Mm]embres|États [Ss]ignataires|États|[Pp]arties|[Gg]ouvernements|pays)(?: (?:à|de) (?:la|l['’]) ?(?:Convention|Organisation|Protocole))?|(?:[Ll]a |[Ll]e |[Ll]['’]|[Aa]u |[Àà] la |[Àà] l['’])(?:Conférence(?: des Parties)?|Secrétariat|Secrétaire général|Assemblée générale|Assemblée|Conseil(?: économique et social| de sécurité)?|Commission|Comité|Groupe de travail(?: sur la traite des personnes)?|Bureau|Présidente?|Office des Nations Unies contre la drogue et le crime|ONUDC)|UNODC|ONUDC|HCDH",
  contractions: [
    ['aux ', 'les '],
    ['au ', 'le '],
    ['à ', ''],
  ],
  addresseeNouns:
    'autorités|organismes|organisations|institutions|praticiens|procureurs|juges|services|partenaires|acteurs|donateurs|experts|secteur privé|société civile|employeurs|médias',
  pronouns: 'Ils|Elles|Il|Elle|ils|elles|il|elle|Ceux-ci|Celui-ci|Celle-ci',
  passiveMark: '(?:également |aussi |ne pas )?être\\b(?! (?:conscients|attentifs|prêts|en mesure))',
  by: 'par',
  subordinate: 'que|qui|dont|où|lorsque|quand|si|comme|parce que|tandis que',
  reported: 'rappel(?:le|ant)|regrett(?:e|ant)',
  and: 'et|ou|mais',
  secondVerbs:
    'adopter|améliorer|appliquer|appuyer|assurer|coopérer|créer|développer|échanger|élaborer|encourager|établir|évaluer|examiner|faciliter|fournir|garantir|intensifier|mettre|partager|prendre|prévenir|promouvoir|protéger|ratifier|recueillir|renforcer|soutenir|veiller',
  buildsOn:
    "[Cc]omme suite (?:à|aux?)|[Dd]onnant suite|tenir compte|[Tt]enant compte|prendre en (?:compte|considération)|[Cc]onformément|[Ss]ur la base|[Ee]n application|[Ss]'appuyant sur",
  restates: '[Rr]éaffirm\\p{L}*|[Rr]éitér\\p{L}*',
  denials: "ne|n['’]\\p{L}+|sans|ni|au lieu de?|plutôt que|contrairement aux?|nonobstant",
  examples: [
    { text: 'Les États parties devraient tenir des registres.', asks: [['les États parties', 'devraient']] },
    {
      text: 'Les États parties devraient envisager de tenir des registres.',
      asks: [['les États parties', 'devraient envisager de']],
    },
    {
      text: 'La Conférence devrait également envisager de publier les registres.',
      asks: [['la Conférence', 'devrait également envisager de']],
    },
    {
      text: 'Les États parties ont été encouragés à tenir des registres.',
      asks: [['les États parties', 'ont été encouragés à']],
    },
    { text: 'Prie le Secrétariat de tenir des registres;', asks: [['le Secrétariat', 'prie']] },
    { text: 'Se félicite des registres tenus;', asks: [] },
  ],
};
