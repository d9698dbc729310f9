import { FACT_KEYS } from '../../../components/cards/followUp/FACT_KEYS.ts';
import { STATUS_KEYS } from '../../../components/notes/STATUS_KEYS.ts';
import type { FollowUpWords } from '../../../lib/export/follow-up/FollowUpWords.ts';
import { RELATIONS } from '../../../lib/knowledge/evidence/RELATIONS.ts';
import { STATUSES } from '../../../lib/notes/schema/STATUSES.ts';
import { translate as t } from '../../../locales/translate.ts';

/** The words of a brief and a follow-up table, in the reader's language. What is filled in stays open. */
export function followUpWords(): FollowUpWords {
  const laterNames = {
    restated: t('report.restated'),
    'built on': t('report.builtOn'),
    changed: t('report.changed'),
    'differing views': t('report.differingViews'),
    'not agreed': t('report.notAgreed'),
    deferred: t('report.deferred'),
    'proposed again': t('report.proposedAgain'),
    mentioned: t('report.mentioned'),
    'none found': t('report.noneFound'),
    'not checked': t('report.notChecked'),
  };
  return {
    languageTag: t('languageTag'),
    brief: t('format.brief'),
    table: t('format.followUp'),
    recommendation: t('report.recommendation'),
    asks: t('report.asks'),
    organ: t('report.organ'),
    later: t('report.later'),
    reported: t('report.reported'),
    myStatus: t('report.myStatus'),
    myEvidence: t('report.myEvidence'),
    myNotes: t('report.myNotes'),
    summary: t('report.summary'),
    nobody: t('report.nobody'),
    acted: t('report.acted', '$1', '$2'),
    asReported: t('report.asReported'),
    nothing: '–',
    possible: t('report.possible', '$1'),
    ledTo: t('report.ledTo', '$1'),
    reportedBy: t('report.reportedBy', '$1'),
    searched: t('report.searched', '$1', '$2'),
    searchedUndated: t('report.searchedUndated', '$1'),
    statuses: Object.fromEntries(STATUSES.map((status) => [status, t(STATUS_KEYS[status])])),
    laterNames,
    relations: laterNames,
    added: Object.fromEntries(RELATIONS.map((relation) => [relation, t(FACT_KEYS[relation])])),
    scopes: {
      paragraph: t('report.ofParagraph'),
      set: t('report.ofSet'),
      report: t('report.ofReport'),
    },
  };
}
