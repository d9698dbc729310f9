import type { ExportWords } from '../../lib/export/ExportWords.ts';
import type { FollowUpWords } from '../../lib/export/follow-up/FollowUpWords.ts';
import messages from '../../locales/en.json' with { type: 'json' };

const { markdown, report, format, fact } = messages;

/** The words of an export, in English. */
export const RESULT_WORDS: ExportWords = {
  ...markdown,
  languageTag: messages.languageTag,
  statuses: { waiting: messages.status.waiting, 'to check': messages.status.toCheck },
};

const LATER = {
  restated: report.restated,
  'built on': report.builtOn,
  changed: report.changed,
  'differing views': report.differingViews,
  'not agreed': report.notAgreed,
  deferred: report.deferred,
  'proposed again': report.proposedAgain,
  mentioned: report.mentioned,
  'none found': report.noneFound,
  'not checked': report.notChecked,
};

/** The words of a brief and a follow-up table, in English. */
export const REPORT_WORDS: FollowUpWords = {
  ...report,
  languageTag: messages.languageTag,
  brief: format.brief,
  table: format.followUp,
  nothing: '–',
  statuses: RESULT_WORDS.statuses,
  laterNames: LATER,
  relations: LATER,
  added: { mentioned: fact.mentioned },
  scopes: { paragraph: report.ofParagraph, set: report.ofSet, report: report.ofReport },
};
