import { citeWork } from '../cite/citeWork.ts';
import type { CiteSeen } from './factParagraphs.ts';
import type { ReportWriting } from './ReportWriting.ts';

/**
 * Cites documents in the footnotes of a report, each in full: its rows are moved and cut, and an "ibid." would then
 * point at another document.
 */
export function citeSeenIn({ works, how }: ReportWriting): CiteSeen {
  return (document, paragraph) => {
    const known = works.get(document);
    const bare = {
      symbol: document,
      title: null,
      author: null,
      date: null,
      place: null,
      holding: null,
      url: null,
    };
    return citeWork(known ?? bare, paragraph, { ...how, form: 'footnote' });
  };
}
