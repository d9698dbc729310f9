import type { AskingWords } from '../DocumentWords.ts';

/** How recommendations and resolutions in Spanish ask; wordings known from usage. */
export const SPANISH_ASKING: AskingWords = {
  modals:
    '(?:deberían|debería)(?: también| asimismo)? (?:considerar(?: la posibilidad de)?|estudiar la posibilidad de|procurar|tratar de|esforzarse por)|deberían|debería',
  weakModals: 'deberán|deberá|deben|debe|podrían|podría|pueden',
  softeners: 'considerar(?: la posibilidad de)?|procurar|tratar de|esforzarse por',
  passives: '(?:fueron|fue|son|es)(?: también)? (?:alentad|invitad|instad|exhortad|solicitad)[oa]s? a',
  impersonal:
    '[Ss]e (?:alienta|alentó|invita|invitó|insta|instó|exhorta|exhortó|recomienda|recomendó|pide|pidió|solicita|solicitó)(?: también)? (?=al? )(?:a )?|[Ss]e (?:debería|deberían)',
  verbs:
    'insta encarecidamente|insta|pide encarecidamente|pide|solicita|invita|alienta|exhorta|recomienda|decide|hace un llamamiento|encarga|autoriza|encomienda',
  openingVerbs: 'exige|dispone',
  baseVerbs: 'instamos a|pedimos|solicitamos|invitamos|alentamos|exhortamos|recomendamos|decidimos',
  behindVerb:
    '(?:al?|los?|las?|el|que|también|además|de nuevo|encarecidamente|todos|todas|su|sus|[A-ZÁÉÍÓÚ])',
  adverbs:
    'también|además|asimismo|nuevamente|de nuevo|una vez más|encarecidamente|firmemente|en este contexto|a este respecto|en particular',
  addresseeEnd: ' (?:a que|que|a (?=[a-zñáéíóú]+(?:ar|er|ir)\\b))|, (?!y )| cuyo |;|:| para ',
  deeds: '',
  proposals:
    '(?:tal vez|quizás|quizá)(?: también)? (?:desee|deseen|quiera|quieran)(?: también)?(?: considerar| examinar| estudiar)?|(?:podría|podrían) (?:estimar|considerar) oportuno',
  acts: '(?:El|La|Los) (?:Grupo|Conferencia|Comisión|Comité|Consejo|Reunión|expertos|participantes)(?: [\\p{L}-]+){0,10}? (?:también )?(recomendó|solicitó|pidió|invitó|alentó|decidió|convino|acordó|instó|exhortó)|(?:^|[.;] |, )(?:[Ee]l|[Ll]a) (?:Relatora? Especial|Expert[oa] Independiente|Comité|Subcomité|Comisión|Junta|Grupo de Trabajo|Grupo de Expertos|Alt[oa] Comisionad[oa]|Oficina de Servicios de Supervisión Interna|Mecanismo)(?: [\\p{L}-]+){0,8}?(?:, (?:[^.;:]|\\.(?=\\s?\\d)){1,400}?,)? (?:(?:le|les|lo|la|los|las) )?(?:(?:también|además|asimismo|por tanto|por lo tanto) )*(recomienda|insta|invita|pide|solicita|alienta|exhorta|ruega|(?:reitera|repite|recuerda) sus?(?: [\\p{L}]+)? recomendaci(?:ón|ones)(?: anterior(?:es)?)?)(?![\\p{L}])',
  actVerbs:
    'recomendó|solicitó|pidió|invitó|alentó|decidió|instó|exhortó|recomienda|insta|invita|pide|solicita|alienta|exhorta|ruega',
  speakers:
    '(?:^|[,;] )(?:[Ee]l|[Ll]a) (?:Relatora? Especial|Expert[oa] Independiente|Comité|Subcomité|Comisión|Junta|Grupo de Trabajo|Grupo de Expertos|Alt[oa] Comisionad[oa]|Mecanismo)(?![\\p{L}])',
  ownActs:
    '(?:^|[.;] |, )(?:[Yy]o )?(?:(?:[Tt]ambién|[Aa]demás|[Aa]simismo|[Pp]or (?:lo )?tanto),? )?([Ii]nsto|[Ee]xhorto|[Aa]liento|[Pp]ido|[Ii]nvito|[Ss]olicito|[Rr]ecomiendo|[Hh]ago un llamamiento)(?= al? |,| que | encarecidamente)',
  pronounActs:
    '^(?:(?:Le|Les|Lo|La) )?(?:(?:[Tt]ambién|[Aa]demás|[Aa]simismo),? )(?:(?:le|les|lo|la|los|las) )?(recomienda|insta|invita|pide|solicita|alienta|exhorta)(?![\\p{L}])',
  objectPronouns: '(?:le|les|lo|la|los|las) ',
  joint: '',
  betweenVerb: ' de',
  told: '(?:[Ee]n|[Pp]or|[Mm]ediante) sus? (?:resoluci|decisi)(?:ón|ones) [A-Z\\d]|(?:Asamblea General|Consejo de Seguridad)(?:,[^.;]{1,200}?,)? (?:recomendó|solicitó|pidió|invitó|alentó|decidió|instó|exhortó)',
  introduces:
    '(?:aprobó|adoptó|formuló|convino en) las (?:siguientes )?(?:recomendaciones|conclusiones)|(?:recomendaciones|conclusiones) (?:siguientes|que figuran a continuación)|siguientes (?:recomendaciones|conclusiones)',
  addressees:
    '(?:[Ee]l |[Ll]os |[Ll]as |todos los |todas las )?(?:Estados? [Pp]artes?|Estados [Mm]iembros|Estados [Ss]ignatarios|Estados|[Pp]artes|[Gg]obiernos|países)(?: (?:en|de) (?:la|el) (?:Convención|Protocolo))?|(?:[Ll]a |[Ee]l )(?:Conferencia(?: de las Partes)?|Secretaría|Secretario General|Asamblea General|Asamblea|Consejo(?: Económico y Social| de Seguridad)?|Comisión|Comité|Grupo de Trabajo(?: sobre la Trata de Personas)?|Mesa|President[ea]|Oficina de las Naciones Unidas contra la Droga y el Delito|UNODC)|UNODC|ACNUDH',
  contractions: [
    ['al ', 'el '],
    ['a ', ''],
  ],
  addresseeNouns:
    'autoridades|organismos|organizaciones|instituciones|profesionales|fiscales|jueces|servicios|asociados|interesados|donantes|expertos|sector privado|sociedad civil|empleadores|medios',
  pronouns: 'Estos|Estas|Este|Esta|Ellos|Ellas',
  passiveMark: '(?:también |no )?ser\\b(?! conscientes)',
  by: 'por',
  subordinate: 'que|quien|quienes|cuyo|cuya|donde|cuando|si|como|porque|mientras',
  reported: 'record(?:ando|a)|lament(?:ando|a)',
  and: 'y|e|o|u|pero',
  secondVerbs:
    'adoptar|ampliar|apoyar|aplicar|asegurar|aumentar|colaborar|cooperar|crear|desarrollar|elaborar|establecer|evaluar|examinar|facilitar|fomentar|fortalecer|garantizar|intensificar|intercambiar|mejorar|promover|proporcionar|proteger|ratificar|recopilar|reforzar|velar',
  buildsOn:
    '[Cc]on arreglo a|tener en cuenta|[Tt]eniendo en cuenta|[Dd]e conformidad con|[Ss]obre la base|[Ee]n cumplimiento de|[Ee]n atención a',
  restates: '[Rr]eafirm\\p{L}*|[Rr]eiter\\p{L}*',
  denials: 'no(?! (?:solo|sólo|obstante))|sin|ni|en lugar de|en vez de|contrariamente a',
  examples: [
    { text: 'Los Estados partes deberían llevar registros.', asks: [['los Estados partes', 'deberían']] },
    {
      text: 'Los Estados partes deberían considerar la posibilidad de llevar registros.',
      asks: [['los Estados partes', 'deberían considerar la posibilidad de']],
    },
    {
      text: 'La Secretaría debería también procurar publicar los registros.',
      asks: [['la Secretaría', 'debería también procurar']],
    },
    { text: 'Solicita a la Secretaría que lleve registros;', asks: [['la Secretaría', 'solicita']] },
    { text: 'Acoge con beneplácito los registros;', asks: [] },
  ],
};
