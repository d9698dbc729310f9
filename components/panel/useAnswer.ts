import { useEffect, useState } from 'preact/hooks';

/**
 * What was asked for: undefined until it is there, null where no answer came. While it is asked anew, what was there
 * stays.
 * @param key by which it is known that something else is asked: then what was there goes
 * @param since changes when the same is to be asked anew
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer | null>,
  key: string,
  since: unknown,
): Answer | null | undefined {
  const [found, setFound] = useState<{ key: string; answer: Answer | null } | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask().then((answer) => {
      if (!isGone) setFound({ key, answer });
    });
    return () => {
      isGone = true;
    };
  }, [key, since]);
  return found?.key === key ? found.answer : undefined;
}
