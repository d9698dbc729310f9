/** What a title line makes a document, in the official languages. */
const TITLES: Record<'report' | 'agenda', string[]> = {
  report: [
    'Report (?:of the [A-Za-z ]{4,80} )?on (?:the|its) (?:meeting|session)',
    'Rapport (?:du [A-Za-zÀ-ÿ ]{4,80} )?sur (?:les travaux de )?(?:la|sa) (?:réunion|session)',
    'Informe (?:del? [A-Za-zÀ-ÿ ]{4,80} )?sobre (?:la|su) reunión',
    'Доклад о (?:работе )?совещани',
    '(?:关于)?[^，。\\n]{0,40}会议的?报告',
    'تقرير عن (?:ال)?اجتماع',
  ],
  agenda: [
    '(?:Annotated p|P)rovisional agenda',
    'Ordre du jour provisoire',
    'Programa provisional',
    '(?:Аннотированная п|П)редварительная повестка дня',
    '(?:附加说明的)?临时议程(?!项目)',
    'جدول الأعمال المؤقت',
  ],
};
const DRAFT =
  /\bDraft report\b|Projet de rapport|Proyecto de informe|Проект доклада|报告草稿|مشروع التقرير|Distr\. ?: *(?:Limited|limitée|limitada)/i;
const LINE_START = '(?:^|\\n)[#*\\s]*';
const PATTERNS = {
  report: new RegExp(`${LINE_START}(?:${TITLES.report.join('|')})`),
  agenda: new RegExp(`${LINE_START}(?:${TITLES.agenda.join('|')})`, 'i'),
};

/** Whether a document's head has the title of a session's report or provisional agenda; a draft has neither. */
export function readTitleKind(head: string): 'report' | 'agenda' | null {
  if (DRAFT.test(head)) return null;
  if (PATTERNS.report.test(head)) return 'report';
  return PATTERNS.agenda.test(head) ? 'agenda' : null;
}
