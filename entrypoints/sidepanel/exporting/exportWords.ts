import { STATUS_KEYS } from '../../../components/notes/STATUS_KEYS.ts';
import type { ExportWords } from '../../../lib/export/ExportWords.ts';
import { STATUSES } from '../../../lib/notes/schema/STATUSES.ts';
import { translate as t } from '../../../locales/translate.ts';

/** The words of an export, in the reader's language. */
export function exportWords(): ExportWords {
  return {
    languageTag: t('languageTag'),
    title: t('markdown.title'),
    unnamed: t('markdown.unnamed'),
    comment: t('markdown.comment'),
    tags: t('markdown.tags'),
    status: t('markdown.status'),
    created: t('markdown.created'),
    updated: t('markdown.updated'),
    page: t('markdown.page'),
    statuses: Object.fromEntries(STATUSES.map((status) => [status, t(STATUS_KEYS[status])])),
    unreadable: t('markdown.unreadable', '$1'),
  };
}
