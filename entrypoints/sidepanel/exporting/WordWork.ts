import type { CiteOptions } from '../../../lib/export/cite/CiteOptions.ts';
import type { ExportDocument } from '../../../lib/export/ExportDocument.ts';
import type { ExportWords } from '../../../lib/export/ExportWords.ts';
import type { FollowUpReport } from '../../../lib/export/follow-up/FollowUpReport.ts';
import type { ReportWriting } from '../../../lib/export/word/ReportWriting.ts';

/** What the worker that makes Word files is given; functions cannot be sent. */
export type WordWork =
  | {
      make: 'notes';
      documents: readonly ExportDocument[];
      words: Omit<ExportWords, 'unreadable'>;
      how: CiteOptions;
    }
  | { make: 'brief' | 'follow-up'; report: FollowUpReport; writing: ReportWriting };
