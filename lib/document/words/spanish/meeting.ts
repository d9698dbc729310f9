import type { MeetingWords } from '../DocumentWords.ts';

/** How reports in Spanish tell who met and spoke; wordings known from usage, names invented. */
export const SPANISH_MEETING: MeetingWords = {
  attendance: [
    {
      name: 'non-parties',
      pattern: 'Estados (?:que no son|no) (?:ni )?(?:partes|signatarios)',
      examples: ['Estuvieron representados los siguientes Estados no partes: Atlántida.'],
      others: ['Los siguientes Estados partes: Atlántida.'],
    },
    {
      name: 'signatories',
      pattern: '[Ss]ignatarios',
      examples: ['Estuvieron representados los siguientes Estados signatarios: Atlántida.'],
      others: ['Los siguientes Estados: Atlántida.'],
    },
    {
      name: 'regional-organization',
      pattern: 'organización (?:regional )?de integración económica',
      examples: ['La Unión, organización regional de integración económica, estuvo representada.'],
      others: ['Una organización regional estuvo representada.'],
    },
    {
      name: 'states-parties',
      pattern: 'Estados [Pp]arte',
      examples: ['Estuvieron representados los siguientes Estados partes en el Protocolo: Atlántida.'],
      others: ['Los siguientes Estados: Atlántida.'],
    },
    {
      name: 'united-nations',
      pattern: 'Naciones Unidas|organismos especializados',
      examples: ['Las siguientes entidades de las Naciones Unidas: el Fondo.'],
      others: ['Los siguientes Estados.'],
    },
    {
      name: 'intergovernmental-organizations',
      pattern: '[Oo]rganizaciones intergubernamentales',
      examples: ['Las siguientes organizaciones intergubernamentales: la Liga.'],
      others: ['Las siguientes organizaciones no gubernamentales.'],
    },
    {
      name: 'non-governmental-organizations',
      pattern: '[Oo]rganizaciones no gubernamentales',
      examples: ['Las siguientes organizaciones no gubernamentales.'],
      others: ['Las siguientes organizaciones intergubernamentales.'],
    },
    {
      name: 'observer-entities',
      pattern: 'misi[oó]n(?:es)? permanentes? de observaci|observador permanente',
      examples: ['Utopía, entidad con misión permanente de observación, estuvo representada.'],
      others: ['Utopía estuvo representada.'],
    },
    {
      name: 'member-states',
      pattern: 'Estados [Mm]iembros|siguientes Estados',
      examples: ['Estuvieron representados los siguientes Estados Miembros: Atlántida.'],
      others: ['Utopía estuvo representada.'],
    },
  ],
  before: '(?:tuvo|tendrá|tiene) ante sí|dispuso de|dispondrá de',
  underItem: 'temas? (\\d{1,2}(?: ?[a-z]\\))?)(?: del programa)?',
  speakers: [
    {
      name: 'panellist',
      pattern: '[Pp]onentes|[Pp]anelistas',
      examples: ['Los panelistas fueron Fulano Mengano (Atlántida).'],
      others: ['Atlántida formuló una declaración.'],
    },
    {
      name: 'observer',
      pattern: '[Oo]bservador(?:es|as?)? (?:de|del|por)',
      examples: ['Los observadores de Utopía formularon declaraciones.'],
      others: ['El representante de Utopía formuló una declaración.'],
    },
    {
      name: 'representative',
      pattern: '[Rr]epresentantes? (?:de|del)|siguientes Estados',
      examples: [
        'Formularon declaraciones los representantes de los siguientes Estados: Atlántida y Utopía.',
      ],
      others: ['El observador habló.'],
    },
    {
      name: 'secretariat',
      pattern: 'Secretaría',
      examples: ['La Secretaría formuló una declaración introductoria.'],
      others: ['El Presidente formuló una declaración.'],
    },
  ],
  officers: 'fue inaugurada|declaró abierta|fue elegid[oa]|fueron elegid[oa]s|presidió|presidida',
  offices: 'President[ea]|Vicepresident[ea]s?|Relator(?:a)?',
  agendaFollows: '(?:siguiente programa|programa siguiente|programa provisional)',
  joinedNames:
    'Bosnia y Herzegovina|Trinidad y Tabago|Antigua y Barbuda|Gran Bretaña e Irlanda del Norte|Saint Kitts y Nevis|Santo Tomé y Príncipe|San Vicente y las Granadinas|la Droga y el Delito|la Seguridad y la Cooperación',
  days: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
};
