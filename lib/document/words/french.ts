import type { DocumentWords } from './DocumentWords.ts';
import { FRENCH_ASKING } from './french/asking.ts';
import { FRENCH_MEETING } from './french/meeting.ts';

/** French as in mastheads, reports and resolutions; wordings known from usage, to be checked by a speaker. */
export const FRENCH: DocumentWords = {
  language: 'fr',
  linking:
    'le|la|les|l|un|une|des|du|de|d|et|ou|à|au|aux|en|dans|par|pour|sur|avec|sans|que|qui|dont|entre|contre|vers|ainsi que|y compris|son|sa|ses|leur|leurs|ce|cette|ces|est|sont|était|étaient|a|ont|être',
  finite:
    "devraient|devrait|doit|doivent|est|sont|était|étaient|a|ont|avait|avaient|fut|furent|sera|seront|peut|peuvent|pourrait|pourraient|pourra|adopte|décide|prie|invite|s'est|souligné|noté|a été|ont été",
  masthead: {
    organization: 'Nations Unies|NATIONS UNIES',
    distribution: 'Distr\\.? ?:? *([Gg]énérale|[Ll]imitée|[Rr]estreinte)',
    original: 'Original ?:? *([a-zé]+(?:[/,] ?[a-zé]+)*)',
    item: "[Pp]oints? (\\d{1,3}(?: ?[a-z]{1,2}\\))?(?:(?:,| et) \\d{1,3}(?: ?[a-z]{1,2}\\))?)*)(?: (?:de l['’]ordre du jour(?: provisoire)?|de la liste préliminaire))?",
    session:
      '\\d{1,3}(?:e|ème|re) session|(?:\\p{Lu}[\\p{L}-]+ )+(?:session(?: extraordinaire| ordinaire)?|année)|Session (?:de fond |d’organisation )?de \\d{4}',
    aside:
      "Comité (?:des|pour|contre|sur|de) [^.:]*|(?:Convention|Pacte) (?:internationale?|sur|relative|contre) [^.:]*|Conseil des droits de l['’]homme|(?:Document d['’]information|Document de travail|Note|Rapport)? ?(?:établie? )?(?:du|par le) (?:Secrétariat|Secrétaire général)|Document d['’]information.*|Groupe de travail (?:sur|d).*|Table des matières|Sommaire|Page|\\[(?:sur|sans).*|Résolution adoptée par .*|Secrétariat|Additif|Rectificatif|Version préliminaire.*|Documents officiels|(?:Président|Présidente|Rapporteur|Rapporteuse)\\s?: ?.*",
    part: '(?:Partie|Titre|Chapitre|Section|Programme|Volume) (?:[IVXL]+|\\d{1,3})',
    letter:
      '(?:Lettres identiques|Lettres?|Notes? verbales?) datées? |(?:Exposé|Déclaration)(?: écrite?)?(?: conjointe?)? présentée? par ',
    record: 'Compte rendu analytique (?:provisoire )?(?:de|de la) .*|\\d{1,5}[ᵉe] séance(?: plénière)?',
  },
  contents: 'Table des matières|Sommaire|TABLE DES MATIÈRES',
  summary: 'Résumé|RÉSUMÉ',
  author: "(?:Rapport|Note) (?:du|de la|de l['’]|établie? par )(?!.*(?:session|réunion))",
  annex: 'Annexe(?: ([IVXL]+|\\d{1,2}))?|ANNEXE(?: ([IVXL]+))?',
  annotations: 'Annotations|ANNOTATIONS',
  documentation: 'Documentation|Documents',
  closing:
    '\\d{1,5}(?:[ᵉe]|ème)? séance(?: plénière)?(?:,? (?:le )?\\d{1,2}(?:er)? \\p{Ll}+ \\d{4})?|\\[?Adoptée? (?:sans vote|par).*|\\(Signé\\).*',
  types: [
    {
      name: 'draft-report',
      pattern: '^Projet de rapport',
      examples: ['Projet de rapport'],
      others: ['Rapport du Groupe'],
    },
    {
      name: 'provisional-agenda',
      pattern: '^Ordre du jour provisoire',
      examples: ['Ordre du jour provisoire annoté'],
      others: ["Point 3 de l'ordre du jour provisoire"],
    },
    {
      name: 'list-of-participants',
      pattern: '^Liste (?:provisoire )?des participants',
      examples: ['Liste des participants'],
      others: ['Liste des documents'],
    },
    {
      name: 'draft-questionnaire',
      pattern: '^(?:Projet de )?[Qq]uestionnaire',
      examples: ['Projet de questionnaire'],
      others: ['Réponses au questionnaire'],
    },
    {
      name: 'concluding-observations',
      pattern: '^Observations finales(?![\\p{L}])',
      examples: ['Observations finales concernant le cinquième rapport de l’Atlantide'],
      others: ['Suivi des observations finales'],
    },
    {
      name: 'resolution',
      pattern: '^Résolution (?:adoptée par|\\d)|^\\d{1,3}/\\d{1,3}\\.\\s',
      examples: ["Résolution adoptée par l'Assemblée générale", '44/10. Un titre'],
      others: ['Projet de résolution'],
    },
    {
      name: 'decision',
      pattern: '^Décision adoptée',
      examples: ['Décision adoptée par la Conférence'],
      others: ['Décisions'],
    },
    {
      name: 'background-paper',
      pattern:
        "^Document (?:d['’]information|de travail|de base)|^Note du Secrétariat|établie? par le Secrétariat$",
      examples: ["Document d'information établi par le Secrétariat"],
      others: ['Rapport du Secrétaire général'],
    },
    {
      name: 'report',
      pattern: '^Rapport\\b(?! ?:)',
      examples: ['Rapport sur la réunion du Groupe'],
      others: ['Projet de rapport'],
    },
  ],
  zones: [
    {
      name: 'deliberations',
      pattern: '^(?:Résumé des |Synthèse des )?(?:[Dd]élibérations|[Dd]ébats?|[Dd]iscussions?)|^Examen d',
      examples: ['Résumé des délibérations', 'Débat'],
      others: ['Recommandations'],
    },
    {
      name: 'recommendations',
      pattern: '(?:^|\\bet )[Rr]ecommandations?\\b(?! du Secrétariat)|^Conclusions (?:concertées|adoptées)',
      examples: [
        'Recommandations adoptées par le Groupe de travail',
        'Conclusions et recommandations',
        'Recommandations générales',
      ],
      others: ['Application des recommandations'],
    },
    { name: 'statements', pattern: '^Déclarations?\\b', examples: ['Déclarations'], others: ['Examen'] },
    {
      name: 'adoption',
      pattern: '^Adoption du rapport',
      examples: ['Adoption du rapport'],
      others: ["Adoption de l'ordre du jour"],
    },
    {
      name: 'attendance',
      pattern: '^Participation$|^Participants',
      examples: ['Participation'],
      others: ['Participation des victimes aux procédures'],
    },
    {
      name: 'officers',
      pattern: '^Élection du [Bb]ureau|^Bureau$',
      examples: ['Élection du Bureau'],
      others: ['Bureau central national'],
    },
    {
      name: 'agenda',
      pattern: "^(?:Adoption de l['’])?[Oo]rdre du jour",
      examples: ["Adoption de l'ordre du jour et organisation des travaux"],
      others: ['Organisation'],
    },
    {
      name: 'documentation',
      pattern: '^Documentation|^Documents',
      examples: ['Documentation'],
      others: ['Falsification de documents'],
    },
    {
      name: 'organization',
      pattern:
        "^Organisation de(?: la|s)|^Questions d['’]organisation|^Ouverture de la|^Autres questions|^Questions diverses",
      examples: ['Organisation de la réunion', 'Ouverture de la réunion'],
      others: ['Organisations internationales'],
    },
    {
      name: 'introduction',
      pattern: '^(?:Introduction|Contexte|Historique|Généralités)$',
      examples: ['Introduction'],
      others: ['Introduction de lois'],
    },
  ],
  organ: "(?:L['’]|La |Le |Les )\\p{Lu}[^.;:]{2,160}",
  preambular:
    '(?:(?:Profondément|Gravement|Vivement|Pleinement|Toujours|Également) )*(?:[A-ZÀ-Ý][a-zà-ÿ]+ant|Ayant|Consciente?|Convaincue?|Déterminée?|Résolue?|Préoccupée?|Alarmée?|Guidée?|Inspirée?|Encouragée?|Sachant|Considérant|Rappelant)\\b',
  stating:
    "accueille|accepte|adopte|affirme|appuie|approuve|condamne|constate|considère|déplore|déclare|estime|fait sienn?e?|félicite|note|prend|proclame|rappelle|réaffirme|reconnaît|regrette|remercie|réitère|salue|se déclare|se félicite|s'inquiète|souligne|souscrit|affirme|exprime|prend note",
  asking: FRENCH_ASKING,
  meeting: FRENCH_MEETING,
};
