import { toNotesError } from '../../../lib/notes/store/toNotesError.ts';
import { createTransferDesk } from './createTransferDesk.ts';
import type { TransferAnswer } from './TransferAnswer.ts';
import type { TransferWork } from './TransferWork.ts';

const say = (answer: TransferAnswer) => postMessage(answer);
const desk = createTransferDesk((progress) => say({ progress }));

// Files are written and read here, from the database to the last byte: the panel is never held up.
addEventListener('message', ({ data }: MessageEvent<TransferWork | { use: string }>) => {
  // The panel says which database it is about: a worker cannot look it up.
  if ('use' in data) return desk.use(data.use);
  if (data.do === 'cancel') return desk.cancel();
  void desk.does[data.do](data as never).then(
    (done) => say({ done }),
    (error: unknown) => {
      const { code, message } = toNotesError(error);
      say({ failed: code, detail: message });
    },
  );
});
