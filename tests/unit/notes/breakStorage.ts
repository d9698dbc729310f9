/** How a store fails: a transaction is cut off, or there is no room for what is written. */
export type Failure = 'abort' | 'quota';

/** The methods of a store that write. */
const WRITES = ['add', 'put', 'delete', 'clear'] as const;

/**
 * Lets the browser's storage fail at its next write after `count` that go well, and at those after it. Returns the way
 * to mend it. For real storage and for the one of the unit tests alike.
 */
export function breakStorage(count: number, failure: Failure): () => void {
  const methods = IDBObjectStore.prototype;
  const sound = WRITES.map((name) => [name, methods[name]] as const);
  let left = count;
  for (const [name, method] of sound) {
    Object.defineProperty(methods, name, {
      configurable: true,
      writable: true,
      value: function (this: IDBObjectStore, ...values: unknown[]): unknown {
        left -= 1;
        if (left >= 0) return Reflect.apply(method, this, values);
        if (failure === 'quota') throw new DOMException('no room', 'QuotaExceededError');
        const request: unknown = Reflect.apply(method, this, values);
        this.transaction.abort();
        return request;
      },
    });
  }
  return () => {
    for (const [name, method] of sound) {
      Object.defineProperty(methods, name, { configurable: true, writable: true, value: method });
    }
  };
}
