import type { MessageKey, Translate } from '../../../components/Translate.ts';

interface MessageTree {
  [key: string]: string | MessageTree;
}

/** A `Translate` over a file of `locales/`; throws where a message is missing, so that no test passes over one. */
export function translateFrom(messages: MessageTree): Translate {
  return (key: MessageKey, ...substitutions: string[]) => {
    let found: string | MessageTree | undefined = messages;
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`No message ${key}`);
    return found.replace(/\$(\d)/g, (_whole, digit) => substitutions[Number(digit) - 1] ?? '');
  };
}
