import { toNotesError } from '../../../lib/notes/store/toNotesError.ts';
import { createTransferDesk } from './createTransferDesk.ts';
import type { TransferAnswer } from './TransferAnswer.ts';
import type { TransferWork } from './TransferWork.ts';

const say = (answer: TransferAnswer) => postMessage(answer);
const desk = createTransferDesk((progress) => say({ progress }));

// Files are written and read here, from the database to the last byte: the panel is never held up.
addEventListener('message', ({ data }: MessageEvent<TransferWork>) => {
  if (data.do === 'cancel') return desk.cancel();
  if (data.do === 'use') return desk.use(data.database);
  void desk.does[data.do](data as never).then(
    (done) => say({ done }),
    (error: unknown) => {
      const { code, message } = toNotesError(error);
      say({ failed: code, detail: message });
    },
  );
});
