/** Changes that make it another recommendation. */
export const NEAR_DUPLICATES: Record<string, (text: string) => string> = {
  'another addressee': (text) => text.replace('States parties', 'Member States'),
  'one addressee alone': (text) => text.replace('States parties', 'The Secretariat'),
  'a negation': (text) => text.replace('should ', 'should not '),
  'a negation at the end': (text) => text.replace('that serve', 'that never serve'),
  'another number': (text) =>
    text.replace(/\b(?:\d+|next)\b/, (number) => (number === 'next' ? 'second' : `${Number(number) + 1}`)),
  'another strength': (text) => text.replace('should ', 'may '),
  'a softer request': (text) => text.replace('should ', 'should consider to '),
  'an exception': (text) => text.replace('including for', 'except for'),
};
