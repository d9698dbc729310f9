import type { DocumentWords } from './DocumentWords.ts';
import { SPANISH_ASKING } from './spanish/asking.ts';
import { SPANISH_MEETING } from './spanish/meeting.ts';

/** Spanish as in mastheads, reports and resolutions; wordings known from usage, to be checked by a speaker. */
export const SPANISH: DocumentWords = {
  language: 'es',
  linking:
    'el|la|los|las|lo|un|una|unos|unas|de|del|y|e|o|u|a|al|en|por|para|con|sin|que|quien|cuyo|cuya|entre|contra|hacia|sobre|incluso|incluidos|su|sus|este|esta|estos|estas|ese|esa|es|son|era|eran|ha|han|ser|fue|fueron',
  finite:
    'deberían|debería|deben|debe|es|son|era|eran|ha|han|había|habían|fue|fueron|será|serán|puede|pueden|podría|podrían|decidió|aprobó|señaló|estuvo|estuvieron|celebró|examinó|declaró|tuvo',
  masthead: {
    organization: 'Naciones Unidas|NACIONES UNIDAS',
    distribution: 'Distr\\.? ?:? *([Gg]eneral|[Ll]imitada|[Rr]eservada)',
    original: 'Original ?:? *([a-zñáéíóú]+(?:[/,] ?[a-zñáéíóú]+)*)',
    item: '[Tt]emas? (\\d{1,3}(?: ?[a-z]{1,2}\\))?(?:(?:,| y) \\d{1,3}(?: ?[a-z]{1,2}\\))?)*)(?: del programa(?: provisional)?| de la agenda| de la lista preliminar)?',
    session:
      '\\d{1,3}[º°.]{1,2} (?:período|periodo) de sesiones|(?:\\p{Lu}?[\\p{L}-]+ )+(?:período|periodo) (?:extraordinario )?de sesiones(?: (?:sustantivo )?de \\d{4})?|(?:\\p{Lu}?[\\p{L}-]+ )+año|(?:Período|Periodo) de sesiones de \\d{4}',
    aside:
      'Comité (?:de|para|contra|sobre) [^.:]*|(?:Convención|Pacto) (?:Internacional|sobre|contra) [^.:]*|Consejo de Derechos Humanos|(?:Documento de antecedentes|Documento de trabajo|Nota|Informe)? ?(?:preparad[oa] )?(?:por|de) (?:la Secretaría|el Secretario General)|Documento de antecedentes.*|Grupo de Trabajo (?:sobre|de) .*|Índice|Página|\\[(?:sobre|sin).*|Resolución aprobada por .*|Adición|Corrección|Documentos Oficiales|Versión (?:preliminar|anticipada|avanzada).*|Secretaría|(?:President[ae]|Relator[a]?)\\s?: ?.*',
    part: '(?:Título|Sección|Capítulo|Programa|Parte|Volumen) (?:[IVXL]+|\\d{1,3})',
    letter:
      '(?:Cartas? idénticas|Cartas?|Notas? verbal(?:es)?) de fecha |(?:Exposición|Declaración)(?: conjunta)?(?: escrita)? presentada por ',
    record: 'Acta resumida (?:provisional )?de la .*|\\d{1,5}ª sesión(?: plenaria)?',
  },
  contents: 'Índice|ÍNDICE|Contenido',
  summary: 'Resumen|RESUMEN',
  author: '(?:Informe|Nota) (?:del |de la |preparad[oa] por )(?!.*(?:sesiones|reunión))',
  annex: 'Anexo(?: ([IVXL]+|\\d{1,2}))?|ANEXO(?: ([IVXL]+))?',
  annotations: 'Anotaciones|ANOTACIONES',
  documentation: 'Documentación|Documentos',
  closing:
    '\\d{1,5}ª sesión(?: plenaria)?(?:,? \\d{1,2} de \\p{Ll}+ de \\d{4})?|\\[?Aprobada (?:sin votación|por|en).*|\\(Firmado\\).*',
  types: [
    {
      name: 'draft-report',
      pattern: '^Proyecto de informe',
      examples: ['Proyecto de informe'],
      others: ['Informe del Grupo'],
    },
    {
      name: 'provisional-agenda',
      pattern: '^Programa provisional',
      examples: ['Programa provisional y anotaciones'],
      others: ['Tema 3 del programa provisional'],
    },
    {
      name: 'list-of-participants',
      pattern: '^Lista (?:provisional )?de participantes',
      examples: ['Lista de participantes'],
      others: ['Lista de documentos'],
    },
    {
      name: 'draft-questionnaire',
      pattern: '^(?:Proyecto de )?[Cc]uestionario',
      examples: ['Proyecto de cuestionario'],
      others: ['Respuestas al cuestionario'],
    },
    {
      name: 'concluding-observations',
      pattern: '^Observaciones finales\\b',
      examples: ['Observaciones finales sobre el quinto informe de Atlántida'],
      others: ['Seguimiento de las observaciones finales'],
    },
    {
      name: 'resolution',
      pattern: '^Resolución (?:aprobada por|\\d)|^\\d{1,3}/\\d{1,3}\\.\\s',
      examples: ['Resolución aprobada por la Asamblea General', '44/10. Un título'],
      others: ['Proyecto de resolución'],
    },
    {
      name: 'decision',
      pattern: '^Decisión (?:aprobada|adoptada)',
      examples: ['Decisión aprobada por la Conferencia'],
      others: ['Decisiones'],
    },
    {
      name: 'background-paper',
      pattern:
        '^Documento (?:de antecedentes|de trabajo|de debate)|^Nota de la Secretaría|preparad[oa] por la Secretaría$',
      examples: ['Documento de antecedentes preparado por la Secretaría'],
      others: ['Informe del Secretario General'],
    },
    {
      name: 'report',
      pattern: '^Informe\\b',
      examples: ['Informe sobre la reunión del Grupo'],
      others: ['Proyecto de informe'],
    },
  ],
  zones: [
    {
      name: 'deliberations',
      pattern: '^(?:Resumen de (?:las|los) )?(?:[Dd]eliberaciones|[Dd]ebates?)|^Examen de',
      examples: ['Resumen de las deliberaciones', 'Deliberaciones'],
      others: ['Recomendaciones'],
    },
    {
      name: 'recommendations',
      pattern:
        '(?:^|\\by )[Rr]ecomendaciones?\\b(?! de la Secretaría)|^Conclusiones (?:convenidas|acordadas|aprobadas)',
      examples: ['Recomendaciones aprobadas por el Grupo de Trabajo', 'Conclusiones y recomendaciones'],
      others: ['Aplicación de las recomendaciones'],
    },
    { name: 'statements', pattern: '^Declaraciones\\b', examples: ['Declaraciones'], others: ['Examen'] },
    {
      name: 'adoption',
      pattern: '^Aprobación del informe',
      examples: ['Aprobación del informe'],
      others: ['Aprobación del programa'],
    },
    {
      name: 'attendance',
      pattern: '^Asistencia$|^Participación$|^Participantes',
      examples: ['Asistencia'],
      others: ['Asistencia técnica'],
    },
    {
      name: 'officers',
      pattern: '^Elección de la Mesa|^Mesa$',
      examples: ['Elección de la Mesa'],
      others: ['Mesa redonda'],
    },
    {
      name: 'agenda',
      pattern: '^(?:Aprobación del )?[Pp]rograma(?: provisional)?(?: y|$)',
      examples: ['Aprobación del programa y organización de los trabajos'],
      others: ['Programa mundial contra la trata'],
    },
    {
      name: 'documentation',
      pattern: '^Documentación|^Documentos',
      examples: ['Documentación'],
      others: ['Falsificación de documentos'],
    },
    {
      name: 'organization',
      pattern:
        '^Organización de (?:la reunión|los trabajos|las sesiones|l período)|^Cuestiones de organización|^Apertura de|^Otros asuntos',
      examples: ['Organización de la reunión', 'Apertura de la reunión'],
      others: ['Organización delictiva'],
    },
    {
      name: 'introduction',
      pattern: '^(?:Introducción|Antecedentes|Mandato)$',
      examples: ['Introducción'],
      others: ['Introducción de leyes'],
    },
  ],
  organ: '(?:La|El|Los|Las) \\p{Lu}[^.;:]{2,160}',
  preambular:
    '(?:(?:Profundamente|Gravemente|Sumamente|Plenamente|También|Además) )*(?:[A-ZÁÉÍÓÚ][a-zñáéíóú]+(?:ando|iendo|yendo)|Consciente|Convencid[oa]|Decidid[oa]|Resuelt[oa]|Preocupad[oa]|Alarmad[oa]|Guiad[oa]|Inspirad[oa]|Alentad[oa]|Teniendo)\\b',
  stating:
    'acepta|acoge|afirma|agradece|apoya|aprueba|celebra|condena|confirma|considera|declara|deplora|destaca|elogia|encomia|expresa|felicita|hace suy[oa]s?|hace notar|lamenta|observa|pone de relieve|proclama|reafirma|reconoce|recuerda|reitera|señala|subraya|toma nota|toma conocimiento',
  asking: SPANISH_ASKING,
  meeting: SPANISH_MEETING,
};
