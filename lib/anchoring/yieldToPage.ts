interface YieldingScheduler {
  yield(): Promise<void>;
}

let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

function postMessage(): Promise<void> {
  if (channel === undefined) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/**
 * Lets the page handle what waits (input, painting) before the next slice of work.
 *
 * Uses `scheduler.yield`, which comes back before other work in the queue; elsewhere a message, because timers are
 * held back by 4 ms and more.
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<YieldingScheduler> };
  return scheduler?.yield === undefined ? postMessage() : scheduler.yield();
}
