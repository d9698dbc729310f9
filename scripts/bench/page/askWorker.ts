import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import BackgroundWorker from './background.worker.ts?worker&inline';

interface Answers {
  references: Reference[];
  outline: FollowedOutline;
}

const worker = new BackgroundWorker();
let asked = 0;

/** Asks the stand-in for the background; gives the answer and the milliseconds that it took there. */
export function askWorker<Call extends keyof Answers>(
  call: Call,
  text: string,
): Promise<{ answer: Answers[Call]; took: number }> {
  const id = ++asked;
  return new Promise((resolve) => {
    worker.addEventListener('message', function listen({ data }) {
      if (data.id !== id) return;
      worker.removeEventListener('message', listen);
      resolve(data);
    });
    worker.postMessage({ id, call, text });
  });
}
