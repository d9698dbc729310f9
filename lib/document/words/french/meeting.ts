import type { MeetingWords } from '../DocumentWords.ts';

/** How reports in French tell who met and spoke; wordings known from usage, names invented. */
export const FRENCH_MEETING: MeetingWords = {
  attendance: [
    {
      name: 'non-parties',
      pattern: 'États (?:qui ne sont|non) (?:pas )?parties|ni parties ni signataires|non signataires',
      examples: ['Les États non parties ci-après étaient représentés : Atlantide.'],
      others: ['Les États parties ci-après étaient représentés.'],
    },
    {
      name: 'signatories',
      pattern: '[Ss]ignataires',
      examples: ['Les États signataires ci-après étaient représentés : Atlantide.'],
      others: ['Les États ci-après étaient représentés.'],
    },
    {
      name: 'regional-organization',
      pattern: "organisation d['’]intégration économique régionale",
      examples: ["L'Union, organisation d'intégration économique régionale, était représentée."],
      others: ['Une organisation régionale était représentée.'],
    },
    {
      name: 'states-parties',
      pattern: 'États [Pp]arties',
      examples: ['Les États parties au Protocole ci-après étaient représentés : Atlantide.'],
      others: ['Les États ci-après étaient représentés.'],
    },
    {
      name: 'united-nations',
      pattern: 'Nations Unies|institutions spécialisées',
      examples: ['Les entités des Nations Unies ci-après étaient représentées : le Fonds.'],
      others: ['Les États ci-après étaient représentés.'],
    },
    {
      name: 'intergovernmental-organizations',
      pattern: '[Oo]rganisations intergouvernementales',
      examples: ['Les organisations intergouvernementales ci-après étaient représentées : la Ligue.'],
      others: ['Les organisations non gouvernementales ci-après'],
    },
    {
      name: 'non-governmental-organizations',
      pattern: '[Oo]rganisations non gouvernementales',
      examples: ['Les organisations non gouvernementales ci-après'],
      others: ['Les organisations intergouvernementales ci-après'],
    },
    {
      name: 'observer-entities',
      pattern: "mission(?:s)? permanente(?:s)? d['’]observation|observateur permanent",
      examples: ["Utopie, entité ayant une mission permanente d'observation, était représentée."],
      others: ['Utopie était représentée.'],
    },
    {
      name: 'member-states',
      pattern: 'États [Mm]embres|États ci-après',
      examples: ['Les États Membres ci-après étaient représentés : Atlantide.'],
      others: ['Utopie était représentée.'],
    },
  ],
  before:
    '(?:était|est|sera) saisie?(?! de la question)|(?:avait|aura) (?:devant (?:lui|elle)|à sa disposition)',
  underItem: "points? (\\d{1,2}(?: ?[a-z]\\))?)(?: de l['’]ordre du jour)?",
  speakers: [
    {
      name: 'panellist',
      pattern: '[Ii]ntervenants|exposés? (?:a|ont) été',
      examples: ['Les intervenants étaient Jean Untel (Atlantide).'],
      others: ['Atlantide a fait une déclaration.'],
    },
    {
      name: 'observer',
      pattern: '[Oo]bservat(?:eurs?|rices?) (?:de|des|du|pour)',
      examples: ["Les observateurs de l'Atlantide ont fait des déclarations."],
      others: ["Le représentant de l'Atlantide a fait une déclaration."],
    },
    {
      name: 'representative',
      pattern: '[Rr]eprésentant(?:e|es|s)? (?:de|des|du)|États (?:parties )?(?:ci-après|suivants)',
      examples: ['Ont fait des déclarations les représentants des États ci-après : Atlantide et Utopie.'],
      others: ["L'observateur a parlé."],
    },
    {
      name: 'secretariat',
      pattern: 'Secrétariat',
      examples: ['Le Secrétariat a fait une déclaration liminaire.'],
      others: ['Le Président a fait une déclaration.'],
    },
  ],
  officers: 'a été ouverte|a été élue?|ont été élue?s|a présidé|était présidée',
  offices: 'Présidente?|Vice-Présidente?s?|Rapporteure?',
  agendaFollows: 'ordre du jour (?:suivant|ci-après|provisoire)',
  joinedNames:
    "Bosnie-Herzégovine|Trinité-et-Tobago|Antigua-et-Barbuda|Grande-Bretagne et d['’]Irlande du Nord|la drogue et le crime|la sécurité et la coopération",
  days: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
};
