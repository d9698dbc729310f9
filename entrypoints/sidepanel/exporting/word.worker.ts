import { writeNotesWord } from '../../../lib/export/word/writeNotesWord.ts';
import type { WordWork } from './WordWork.ts';

// Making a Word file is one long stretch of work: here it holds up nothing. What goes wrong reaches `onerror`.
addEventListener('message', ({ data }: MessageEvent<WordWork>) => {
  void writeNotesWord(data.documents, data.words, data.how).then(
    (bytes) => postMessage({ bytes }),
    (error: unknown) => postMessage({ failed: String(error) }),
  );
});
