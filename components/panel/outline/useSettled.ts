import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change after which typing has paused. */
const PAUSE = 120;

/** A value as it was when it last stood still: a list of thousands is not filtered anew at each key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const waiting = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(waiting);
  }, [value]);
  return settled;
}
