import { writeBriefWord } from '../../../lib/export/word/writeBriefWord.ts';
import { writeFollowUpWord } from '../../../lib/export/word/writeFollowUpWord.ts';
import { writeNotesWord } from '../../../lib/export/word/writeNotesWord.ts';
import type { WordWork } from './WordWork.ts';

function make(work: WordWork): Promise<ArrayBuffer> {
  switch (work.make) {
    case 'notes':
      return writeNotesWord(work.documents, work.words, work.how);
    case 'brief':
      return writeBriefWord(work.report, work.writing);
    case 'follow-up':
      return writeFollowUpWord(work.report, work.writing);
  }
}

// Making a Word file is one long stretch of work: here it holds up nothing.
addEventListener('message', ({ data }: MessageEvent<WordWork>) => {
  void make(data).then(
    (bytes) => postMessage({ bytes }),
    (error: unknown) => postMessage({ failed: String(error) }),
  );
});
